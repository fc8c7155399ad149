### The history: what was done, by whom, and what differs.

rail-history = Historikk
history-intro = Hva som er skrevet, når og av hvem.
