### The check of a printed document: each sentence says what the program knows, and no more.

## What the sheet is

checking-issued = The code belongs to document { $number }, “{ $title }”, version { $version } in { $language }, issued { $date } by { $by }.
checking-exact = The file is, byte for byte, the one issued as document { $number }, “{ $title }”, version { $version } in { $language }, { $date } by { $by }.
checking-altered = The file says it is document { $number }, “{ $title }”, version { $version } in { $language }, issued { $date } by { $by }, but it has been altered since.
checking-no-such-code = The register has no document with the code { $code }. The sheet may belong to another register, or the document may have been erased with its case.
checking-no-such-file = The file says it is document { $number }, “{ $title }”. The register has no document of that number. The file may belong to another register, or the document may have been erased with its case.
checking-other-of-number = The file says it is document { $number }, “{ $title }”. The register’s document of that number is another one: the file belongs to another register, or it was rewritten from end to end.
checking-draft = The file is a draft, “{ $title }”, from { $date }. A draft has no number and is not kept, so there is nothing to hold it against.
checking-nothing-known = Nothing in the file tells which document it is: neither attached data nor a code that can be read. If there is a code at the foot of the pages, type it instead.
checking-no-qr = There is no QR code in the picture that can be read. Take it again close to the foot of the page, in even light, or type the code that stands beside it.
checking-other-qr = The QR code in the picture is not from a document this program has issued.
checking-not-a-code = “{ $text }” is not a code. The code has 16 characters in four groups and stands at the foot of each page, after “Fingerprint”.
checking-unread-other = The file is neither a PDF nor a picture as PNG or JPEG. Save it as one of those, or type the code from the sheet.
checking-unread-too-large = The file is larger than a document can be, and was not read.
checking-unread-too-many-pixels = The picture has too many pixels and was not read. Scan the sheet at 300 dpi.
checking-unread-locked = The file is locked with a password and was not read. The code on the page can be typed instead.
checking-unread-torn = The file cannot be read: it is not whole. The code on the page can be typed instead.

## What else can be said of the sheet

checking-compare = Lay the sheet beside the stored page and compare them: the code shows which document the sheet says it is, not that the text on it is unaltered.
checking-newest = No newer version has been issued in that language.
checking-later = A newer version has been issued: document { $number }, version { $version }, { $date }.
checking-nearly = The code of document { $number } is { $known }. { $count ->
        [1] Only one character differs.
       *[other] Only { $count } characters differ.
    } Read the code on the sheet again.
checking-stored-damaged = The register’s own stored copy has been altered or damaged and cannot be compared with the sheet.
checking-pages = The file has { $count ->
        [1] 1 page
       *[other] { $count } pages
    }; the issued document has { $issued }.
checking-pages-same = All pages are made up of the same as those issued: text, fonts and lines.
checking-pages-changed = { $count ->
        [1] Page { $pages } is not the one issued: text, fonts, lines or notes on it have been altered.
       *[other] Pages { $pages } are not the ones issued: text, fonts, lines or notes on them have been altered.
    }
checking-attachment-same = The data attached in the file are those that were issued.
checking-attachment-changed = The data attached in the file are not those that were issued.
checking-attachment-gone = The data that were attached in the file have been removed.
checking-appended = The issued file stands unaltered at the beginning, and something has been added after it. A digital signature does that, but it may be something else.
checking-container = Only the file’s packing differs, for example because another program saved it again.
checking-bytes = { $count ->
        [1] 1 byte of { $total } differs
       *[other] { $count } bytes of { $total } differ
    } from the issued file.
checking-no-longer-readable = The change keeps the file from being read, so it cannot be said what it affects.
checking-not-compared = The file and the issued one cannot be compared page by page.

## The register’s own trail

checking-trail-whole = The history holds together, and every record agrees with it ({ $events } events). That alone does not show that it was not rewritten from the beginning.
checking-trail-damaged = The register’s file is not whole: { $what }
checking-trail-witnessed = The code on the sheet confirms the history up to { $date }, when the document was issued: nothing before that has been cut off or rewritten since.
checking-trail-refuted = The history has been rewritten since the document was issued on { $date }: the place in it that the code on the sheet rests on is no longer there.
checking-trail-unknown = This PC has not seen the history before. It therefore cannot say whether anything was cut off or rewritten.
checking-trail-followed = This PC has followed the history since { $since }, last on { $date }: nothing of what it saw has been cut off or rewritten.
checking-trail-cut = The history is shorter than when this PC saw it on { $date }: { $count ->
        [1] one event is
       *[other] { $count } events are
    } missing. It was cut off, or the file is an older copy.
checking-trail-rewritten = The history is not the one this PC saw on { $date }: it was rewritten, or work went on in an older copy.

## The terminal

terminal-check-print = Check a printed document: the code from the sheet, or a PDF or a picture of it
terminal-sheet = The code at the foot of the sheet, a PDF or a picture (PNG or JPEG)
