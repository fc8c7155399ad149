### The history: what was done, by whom, and what differs.

rail-history = History
history-intro = What was written, when and by whom.
