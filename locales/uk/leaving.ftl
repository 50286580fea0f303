### by: machine

# What Shift does, on pages that must leave no trace; said aloud after the first press.
# made_from: 780633d8
exit_two_more = Натисніть Shift ще два рази, щоб вийти.
# After the second press.
# made_from: 95b15d3e
exit_one_more = Натисніть Shift ще один раз, щоб вийти.
# Stands alone on the empty page while the other website loads.
# made_from: beba86eb
exit_leaving = Виходимо …
