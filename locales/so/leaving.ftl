### by: machine

# What Shift does, on pages that must leave no trace; said aloud after the first press.
# made_from: 780633d8
exit_two_more = Riix Shift laba jeer oo kale si aad uga baxdo.
# After the second press.
# made_from: 95b15d3e
exit_one_more = Riix Shift hal mar oo kale si aad uga baxdo.
# Stands alone on the empty page while the other website loads.
# made_from: beba86eb
exit_leaving = Waa la baxayaa …
