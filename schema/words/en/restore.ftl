### Older versions brought back, and what stays as it is.

failure-document-issued = Document { $number } has been issued and stays as it was issued. If something is to change, issue a new version.
