### The checklist as a company has it, in the plan of its control

check-adapt = Adapt the checklist
check-list = The control’s checklist
check-list-text = What you change here applies from the next agenda. A control that is under way stays as it is.
check-count = { $count ->
    [one] one point
   *[other] { $count } points
}
check-add = Add a point of your own
check-own = Your own point
check-reword = Reword
check-reworded = Your wording
check-shipped = The program’s wording
check-restore = Use the program’s wording
check-restored = Point { $point } has the program’s wording again.
check-leave-out = Leave out
check-left-out = Left out
check-take-back = Include again
check-from = From { $date }
check-gone = The program’s checklist no longer has this point
