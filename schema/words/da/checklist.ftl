### The checklist as a company has it, in the plan of its control

check-adapt = Tilpas tjeklisten
check-list = Kontrollens tjekliste
check-list-text = Det, I ændrer her, gælder fra den næste dagsorden. En kontrol, der er i gang, forbliver, som den er.
check-count = { $count ->
    [one] ét punkt
   *[other] { $count } punkter
}
check-add = Tilføj eget punkt
check-own = Jeres eget punkt
check-reword = Omformulér
check-reworded = Jeres ordlyd
check-shipped = Programmets ordlyd
check-restore = Brug programmets ordlyd
check-restored = Punkt { $point } har igen programmets ordlyd.
check-leave-out = Udelad
check-left-out = Udeladt
check-take-back = Medtag igen
check-from = Fra { $date }
check-gone = Programmets tjekliste har ikke punktet mere
