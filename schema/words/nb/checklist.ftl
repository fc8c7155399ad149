### The checklist as a company has it, in the plan of its control

check-adapt = Tilpass sjekklisten
check-list = Kontrollens sjekkliste
check-list-text = Det dere endrer her, gjelder fra neste dagsorden. En kontroll som er i gang, forblir som den er.
check-count = { $count ->
    [one] ett punkt
   *[other] { $count } punkter
}
check-add = Legg til eget punkt
check-own = Deres eget punkt
check-reword = Omformuler
check-reworded = Deres ordlyd
check-shipped = Programmets ordlyd
check-restore = Bruk programmets ordlyd
check-restored = Punkt { $point } har igjen programmets ordlyd.
check-leave-out = Utelat
check-left-out = Utelatt
check-take-back = Ta med igjen
check-from = Fra { $date }
check-gone = Programmets sjekkliste har ikke punktet lenger
