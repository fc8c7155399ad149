//! When each record was last changed, its parts counted in.

use std::collections::HashMap;

use schema::{Instant, Kind};

use crate::{ChangeId, Damage, RegisterFile, Result};

impl RegisterFile {
    /// When each record of a kind, or a part of it, was last changed, by its id; removed parts count too. Records that
    /// are gone may be among them. What was erased says nothing.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn last_changes(&self, kind: Kind) -> Result<HashMap<String, Instant>> {
        self.last_changes_by(kind, self.last())
    }

    /// The same as it was told when this change was the last.
    ///
    /// # Errors
    /// As [`RegisterFile::last_changes`].
    pub fn last_changes_by(&self, kind: Kind, by: ChangeId) -> Result<HashMap<String, Instant>> {
        let mut latest: HashMap<String, i64> = HashMap::new();
        for chain in chains(kind) {
            let mut select = self.conn.prepare_cached(&statement(kind, &chain))?;
            let mut rows = select.query([by.0])?;
            while let Some(row) = rows.next()? {
                let Some(id) = row.get::<_, Option<String>>(0)? else {
                    continue;
                };
                let change = row.get(1)?;
                let known = latest.entry(id).or_insert(change);
                *known = (*known).max(change);
            }
        }
        let mut moments: HashMap<i64, Instant> = HashMap::new();
        let mut select = self.conn.prepare_cached("SELECT at FROM changes WHERE id = ?")?;
        let mut out = HashMap::with_capacity(latest.len());
        for (id, change) in latest {
            let at = match moments.get(&change) {
                Some(at) => *at,
                None => {
                    let text: String = select.query_row([change], |row| row.get(0))?;
                    let at = Instant::parse(&text).ok_or_else(|| Damage::Tables("changes".into()))?;
                    moments.insert(change, at);
                    at
                }
            };
            out.insert(id, at);
        }
        Ok(out)
    }
}

/// The way from a kind of part up to what it is a part of: each kind with the field that leads further up.
type Chain = Vec<(Kind, &'static str)>;

/// The kind itself, and every way from a part up to it.
fn chains(to: Kind) -> Vec<Chain> {
    let mut chains: Vec<Chain> = vec![Vec::new()];
    let mut at = 0;
    while let Some(chain) = chains.get(at).cloned() {
        at += 1;
        let top = chain.first().map_or(to, |(kind, _)| *kind);
        for part in Kind::ALL.iter().copied().filter(|part| chain.iter().all(|(kind, _)| kind != part)) {
            for (field, _) in part.parents().filter(|(_, kind)| *kind == top) {
                chains.push([vec![(part, field.name)], chain.clone()].concat());
            }
        }
    }
    chains
}

/// The ids at the top of a chain, each with the last change at its foot.
fn statement(to: Kind, chain: &Chain) -> String {
    let foot = chain.first().map_or(to, |(kind, _)| *kind);
    let mut joins = String::new();
    let mut link = "p0.record".to_owned();
    for (at, (_, field)) in chain.iter().enumerate() {
        link = format!("json_extract(coalesce(p{at}.after, p{at}.before), '$.{field}')");
        if let Some((above, _)) = chain.get(at + 1) {
            let next = at + 1;
            joins.push_str(&format!(
                " JOIN payloads AS p{next} ON p{next}.record = {link} AND p{next}.kind = '{}'",
                above.name()
            ));
        }
    }
    format!(
        "SELECT {link}, MAX(e.change) FROM payloads AS p0 JOIN events AS e ON e.seq = p0.event{joins} WHERE p0.kind = '{}' AND e.change <= ? GROUP BY 1",
        foot.name()
    )
}
