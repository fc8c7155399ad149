//! What kind of place a file lies in: a folder that a service carries to other PCs, or a drive on another machine.
//!
//! Neither is refused: the trail finds what such a place can do to a file. But one is told.

use std::path::{Component, Path};

use schemars::JsonSchema;
use serde::Serialize;

/// A place that is not this PC's alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Whereabouts {
    /// What it is.
    pub(crate) kind: PlaceKind,
    /// The service's or the file system's own name.
    pub(crate) name: String,
}

/// What kind of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PlaceKind {
    /// A folder that a service copies to other PCs. It knows no lock: two can write at the same time, each in a copy.
    Synced,
    /// A drive on another machine, by a network.
    Network,
}

/// Services by the beginnings of the names they give their folders, in lower case.
const SERVICES: [(&str, &str); 11] = [
    ("onedrive", "OneDrive"),
    ("sharepoint", "SharePoint"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("jottacloud", "Jottacloud"),
    ("pcloud", "pCloud"),
];

/// What services leave in the folders they keep, whatever those are called.
const MARKS: [(&str, &str); 6] = [
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
];

/// What is known of the place a file lies in. `path` is without links; None where it is this PC's own.
pub(crate) fn of(path: &Path) -> Option<Whereabouts> {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    synced(path).or_else(|| network(path, &mounts))
}

fn synced(path: &Path) -> Option<Whereabouts> {
    let told = |name: &str| Whereabouts { kind: PlaceKind::Synced, name: name.to_owned() };
    let folders: Vec<&Path> = path.ancestors().skip(1).collect();
    let by_name = folders.iter().filter_map(|folder| folder.file_name()).find_map(|name| {
        let name = name.to_string_lossy().to_lowercase();
        SERVICES.iter().find(|(start, _)| begins(&name, start)).map(|(_, service)| told(service))
    });
    by_name.or_else(|| {
        let marked = |mark: &str| folders.iter().any(|folder| folder.join(mark).symlink_metadata().is_ok());
        MARKS.iter().find(|(mark, _)| marked(mark)).map(|(_, service)| told(service))
    })
}

/// Whether a folder is named after a service: »OneDrive - Firma«, and not »OneDriver«.
fn begins(name: &str, start: &str) -> bool {
    name.strip_prefix(start).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn network(path: &Path, mounts: &str) -> Option<Whereabouts> {
    let told = |name: &str| Some(Whereabouts { kind: PlaceKind::Network, name: name.to_owned() });
    // A drive letter of Windows that stands for a share leads to its name here, because the path has no links.
    if let Some(Component::Prefix(prefix)) = path.components().next() {
        use std::path::Prefix;
        return match prefix.kind() {
            Prefix::UNC(server, share) | Prefix::VerbatimUNC(server, share) => {
                told(&format!(r"\\{}\{}", server.to_string_lossy(), share.to_string_lossy()))
            }
            _ => None,
        };
    }
    let system = mounts
        .lines()
        .filter_map(mount)
        .filter(|(point, _)| path.starts_with(point))
        .max_by_key(|(point, _)| point.len())
        .map(|(_, system)| system)?;
    if is_remote(system) { told(system) } else { None }
}

/// Where something is mounted, and which file system it has: the fifth word of a line, and the one behind » - «.
fn mount(line: &str) -> Option<(String, &str)> {
    let (front, back) = line.split_once(" - ")?;
    let point = front.split(' ').nth(4)?;
    // What would end a word stands in octal digits.
    let point = point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\");
    Some((point, back.split(' ').next()?))
}

fn is_remote(system: &str) -> bool {
    const REMOTE: [&str; 13] = [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "glusterfs",
        "davfs",
        "fuse.sshfs",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
    ];
    REMOTE.contains(&system) || system == "fuse.rclone"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_a_service_is_known_by_its_name() {
        for (path, service) in [
            ("/home/p/OneDrive/a.fortegnelse", Some("OneDrive")),
            ("/home/p/OneDrive - Mønster A-S/GDPR/a.fortegnelse", Some("OneDrive")),
            ("/home/p/Dropbox (Eksempel)/a.fortegnelse", Some("Dropbox")),
            ("/home/p/Google Drive/My Drive/a.fortegnelse", Some("Google Drive")),
            ("/home/p/OneDriver/a.fortegnelse", None),
            ("/home/p/Dokumenter/Dropbox.fortegnelse", None),
            ("/home/p/Dokumenter/a.fortegnelse", None),
        ] {
            assert_eq!(synced(Path::new(path)).map(|it| it.name).as_deref(), service, "{path}");
        }
    }

    #[test]
    fn a_folder_of_a_service_is_known_by_what_it_leaves_there() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("GDPR").join("a.fortegnelse");
        assert_eq!(synced(&file), None);
        std::fs::create_dir(folder.path().join(".stfolder")).unwrap();
        assert_eq!(synced(&file).unwrap().name, "Syncthing");
    }

    #[test]
    fn a_drive_on_another_machine_is_known_by_its_file_system() {
        let mounts = "21 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                      22 21 0:40 / /mnt/fælles\\040drev rw shared:7 - cifs //server/drev rw\n\
                      23 21 0:41 / /mnt/nas rw - nfs4 nas:/ rw\n\
                      24 23 0:42 / /mnt/nas/lokal rw - ext4 /dev/sdb1 rw\n";
        let kind = |path: &str| network(Path::new(path), mounts).map(|it| it.name);
        assert_eq!(kind("/home/p/a.fortegnelse"), None);
        assert_eq!(kind("/mnt/fælles drev/a.fortegnelse").as_deref(), Some("cifs"));
        assert_eq!(kind("/mnt/nas/a.fortegnelse").as_deref(), Some("nfs4"));
        assert_eq!(kind("/mnt/nas/lokal/a.fortegnelse"), None);
        assert_eq!(kind("/mnt/nasser/a.fortegnelse"), None);
    }
}
