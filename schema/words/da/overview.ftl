### The overview: what is due and wrong, and whether all is there.

rail-overview = Overblik
overview-intro = Det, der skal gøres, og om alt er med.
