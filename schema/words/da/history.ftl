### The history: what was done, by whom, and what differs.

rail-history = Historik
history-intro = Hvad der er skrevet, hvornår og af hvem.
