### Older versions brought back, and what stays as it is.

failure-document-issued = Dokument { $number } er udstedt og bliver stående, som det blev udstedt. Skal noget ændres, så udsted en ny version.
