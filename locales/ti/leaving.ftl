### by: machine

# What Shift does, on pages that must leave no trace; said aloud after the first press.
# made_from: 780633d8
exit_two_more = ንምውጻእ Shift ክልተ ግዜ ደጊምኩም ጽቐጡ።
# After the second press.
# made_from: 95b15d3e
exit_one_more = ንምውጻእ Shift ሓደ ግዜ ደጊምኩም ጽቐጡ።
# Stands alone on the empty page while the other website loads.
# made_from: beba86eb
exit_leaving = ይወጽእ ኣሎ …
