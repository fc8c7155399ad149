### The overview: what is due and wrong, and whether all is there.

rail-overview = Oversikt
overview-intro = Det som må gjøres, og om alt er med.
