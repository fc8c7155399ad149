#!/usr/bin/env python3
"""register.py N: an invented register with N activities, as exchange JSON on standard output. The same N, the same register."""
import json
import random
import sys

n = int(sys.argv[1])
pick = random.Random(30).choice
NAMES = ["Registrering af", "Opbevaring af", "Udlevering af", "Kontrol af", "Ajourføring af", "Behandling af"]
THINGS = ["ansættelseskontrakter", "kundeordrer og fakturaer", "nyhedsbreve og samtykker", "adgangskort", "rykkere og inkasso",
          "jobansøgninger", "reklamationer", "kørselsgodtgørelse", "sygefravær og barsel", "tv-optagelser fra lageret"]
PURPOSES = ["Levere de bestilte ydelser på den rigtige adresse og til den rigtige person",
            "Fakturere det udførte arbejde og føre regnskab efter bogføringsloven",
            "Besvare henvendelser fra kunder, også når der er gået mere end et halvt år siden seneste køb",
            "Forebygge og opklare kriminalitet og beskytte medarbejdere og gæster mod tyveri og hærværk"]
SUBJECTS = ["Kunder", "Kontaktpersoner hos erhvervskunder", "Nuværende og tidligere medarbejdere", "Ansøgere", "Besøgende"]
DATA = ["Navn", "Adresse", "Telefonnummer", "E-mail", "Kundenummer", "Ordrehistorik", "Betalingsinformationer", "Stillingsbetegnelse"]

lists = {k: [] for k in ["activities", "purposes", "legal_bases", "subject_categories", "data_items", "data_item_subjects",
                         "recipients", "activity_systems"]}
for a in range(n):
    activity = f"a{a:04}"
    lists["activities"].append({
        "id": activity, "position": a, "name": f"{pick(NAMES)} {pick(THINGS)}", "owner": "kontakt", "since": "2019-02-01",
        "third_country_transfer": False, "transfer_note": "Alle oplysninger behandles i Danmark. Set efter i aftalernes bilag B.",
        "provision": "contractual", "provision_consequence": "Uden oplysningerne kan ydelsen ikke leveres.",
        "profiling": False, "automated_decisions": False, "impact_assessment": "not_required", "impact_assessed_on": "2026-03-12"})
    for p in range(3):
        purpose = f"{activity}.p{p}"
        lists["purposes"].append({"id": purpose, "activity": activity, "position": p, "description": pick(PURPOSES)})
        lists["legal_bases"].append({"id": f"{purpose}.b", "purpose": purpose, "ground": "legal_obligation" if p == 1 else "contract",
                                     **({"law": "bogføringslovens § 12"} if p == 1 else {})})
    for s in range(2):
        lists["subject_categories"].append({"id": f"{activity}.s{s}", "activity": activity, "position": s, "name": SUBJECTS[(a + s) % 5]})
    for d, name in enumerate(DATA):
        item = f"{activity}.d{d}"
        lists["data_items"].append({"id": item, "activity": activity, "position": d, "name": name, "mandatory": d < 4,
                                    "source": "data_subject", "accounting_record": d > 3, "retention_rule": "bilag" if d > 3 else "kontakt"})
        lists["data_item_subjects"].append({"id": f"{item}.s", "data_item": item, "subject_category": f"{activity}.s0"})
    for r in range(3):
        lists["recipients"].append({"id": f"{activity}.r{r}", "activity": activity, "position": r, "party": f"leverandoer-{r}",
                                    "role": "processor", "task": ["Ordrebehandling", "Fakturering", "Regnskab"][r], "wording": "entrusted"})
    lists["activity_systems"].append({"id": f"{activity}.y", "activity": activity, "system": "ordresystem"})

print(json.dumps({
    "format": "fortegnelse", "version": 1,
    "organisations": [{"id": "o", "name": "Eksempel Rengøring ApS", "country": "dk", "registration_number": "00 00 00 00",
                       "street": "Eksempelvej 1", "postcode": "0000", "town": "Eksempelby", "phone": "00 00 00 00",
                       "email": "post@eksempel.example", "representative": {"state": "none"}, "joint_controllers": "none",
                       "data_protection_officer": "none", "no_officer_reason": "Det kræves ikke."}],
    "persons": [{"id": "kontakt", "name": "Pernille Prøvesen", "job_title": "Kontorleder", "phone": "00 00 00 01",
                 "email": "pernille@eksempel.example", "handles_personal_data": True}],
    "person_roles": [{"id": "rolle", "person": "kontakt", "role": "controller_contact"}],
    "financial_years": [{"id": "aar", "starts": "2026-01-01", "ends": "2026-12-31"}],
    "parties": [{"id": f"leverandoer-{r}", "position": r, "name": f"Mønster {r} A/S", "country": "DK"} for r in range(3)],
    "systems": [{"id": "ordresystem", "name": "Ordresystem", "purpose": "Ordrer", "location": "Danmark", "holds_personal_data": True}],
    "retention_rules": [
        {"id": "bilag", "name": "Regnskabsmateriale", "trigger": "financial_year_end", "latest": 66, "minimum": 60,
         "minimum_law": "dk_bookkeeping", "archive_lag": 30, "backup_lag": 35, "deleted_again_after_restore": True},
        {"id": "kontakt", "name": "Kontaktoplysninger", "trigger": "customer_relation_end", "latest": 6, "archive_lag": 30,
         "backup_lag": 35, "deleted_again_after_restore": True}],
    **lists}, ensure_ascii=False))
