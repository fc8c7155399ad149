### The first start, the settings, and what the program says when something goes wrong.
