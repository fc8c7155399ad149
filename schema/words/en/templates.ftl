### Templates: usual activities that are added as suggestions.

templates-open = Add from template…
templates-begin = Start with common activities…
templates-heading = What do you do?
templates-text = Choose what resembles what you do. Each activity is added as a suggestion for you to correct and confirm.
templates-present = Already in the record.
templates-add = { $n ->
    [0] Add
    [one] Add 1 suggestion
   *[other] Add { $n } suggestions
}
templates-added = { $n ->
    [one] 1 suggestion was added.
   *[other] { $n } suggestions were added.
}
suggested-mark = Suggestion
suggested-band = This is a suggestion. Correct what does not fit, then confirm it.
suggested-confirm = Confirm
suggested-confirmed = “{ $name }” is confirmed.
