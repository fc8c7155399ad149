### Help for each screen and each field, for one who is no lawyer.
