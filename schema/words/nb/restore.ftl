### Older versions brought back, and what stays as it is.

failure-document-issued = Dokument { $number } er utstedt og blir stående slik det ble utstedt. Skal noe endres, må du utstede en ny versjon.
