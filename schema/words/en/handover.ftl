### The handover report: what the next data protection contact needs to know. Full sentences, no "you" and no "we".

choice-document-kind-handover = Handover report
document-of-handover = Change of data protection contact
handover-line = Change of data protection contact
handover-file = handover
handover-from-to = From { $from } to { $to }
handover-from = From { $from }
handover-to = To { $to }

## The state of the record

handover-state = State of the record
handover-state-activities = { $n ->
    [1] The record holds one processing activity.
   *[other] The record holds { $n } processing activities.
}
handover-state-whole = Nothing that Article 30 requires is missing.
handover-state-lacks = { $n ->
    [1] One item that Article 30 requires is missing.
   *[other] { $n } items that Article 30 requires are missing.
}
handover-column-letter = Point
handover-column-about = About
handover-column-stands = State
handover-column-where = Where
handover-letter-a = The controller
handover-letter-b = Purposes
handover-letter-c = Data subjects and personal data
handover-letter-d = Recipients
handover-letter-e = Transfers to third countries
handover-letter-f = Time limits for erasure
handover-letter-g = Security
handover-letter-in-order = In order
handover-letter-unclear = ▲ Not clarified
handover-letter-missing = ▲ Missing
handover-letter-wrong = ▲ Wrong
handover-everywhere = All activities
handover-column-applies = In force
handover-column-lacks = Missing
handover-applies = Version { $version }, from { $date }
handover-applies-none = No version is in force
handover-lacks-nothing = Nothing
handover-lacks = { $n ->
    [1] ▲ 1 item
   *[other] ▲ { $n } items
}

## Open now

handover-open = Open now
handover-open-none = No actions, cases or deadlines are open.
handover-open-actions = Actions
handover-open-cases = Cases
handover-open-agreements = Data processing agreements
handover-open-supervision = Supervision
handover-open-deletion = Erasure
handover-open-signature = Out for signature
handover-request = Request { $number }
handover-breach = Breach { $number }
handover-notified = Notified { $date }
handover-agreement-lacks = The agreement lacks something that Article 28 requires
handover-agreement-unsettled = It is not clarified what became of the data
handover-sent = sent { $date }

## Deadlines

handover-dates = Deadlines in the next 12 months
handover-column-date = By
handover-column-what = What
handover-column-article = Article
handover-late = ▲ Overdue

## Control

handover-control = Control
handover-control-by = Last control: { $period }, performed { $date } by { $name }.
handover-control-last = Last control: { $period }, performed { $date }.
handover-control-none = No control has been performed yet.

## Where things are

handover-places = Where things are
handover-places-papers = Signed documents and those in force
handover-places-agreements = Data processing agreements
handover-places-systems = Systems and places with personal data
handover-column-place = Where
handover-version = { $number } · version { $version }

## Who is who

handover-people = Who is who
handover-people-roles = Roles
handover-people-points = Contact points
handover-column-role = Role or purpose
handover-column-name = Name
handover-column-reached = Telephone and e-mail
handover-from-day = from { $date }
handover-until-day = up to and including { $date }

## Filled in by hand

handover-hand = Filled in by hand by the one who hands over
handover-hand-file = The register’s file is kept
handover-hand-backups = The backups are kept
handover-hand-access = Access and keys were given to
handover-hand-folders = Binders and other papers are kept
handover-hand-spoken = Agreed with others by word of mouth
handover-hand-else = Anything else worth knowing
handover-signs-from = Handed over by · date and signature
handover-signs-to = Taken over by · date and signature
