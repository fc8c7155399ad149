### The overview: what is due and wrong, and whether all is there.

rail-overview = Overview
overview-intro = What needs doing, and whether all is there.
