# What Shift does, on pages that must leave no trace; said aloud after the first press.
exit_two_more = Trykk Shift to ganger til for å gå ut.
# After the second press.
exit_one_more = Trykk Shift én gang til for å gå ut.
# Stands alone on the empty page while the other website loads.
exit_leaving = Går ut …
