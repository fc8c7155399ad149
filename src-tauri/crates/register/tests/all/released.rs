//! What was released is not edited: files of that version stand on it.

use schema::MIGRATIONS;
use sha2::{Digest, Sha256};

/// SHA-256 of each released migration, with the version that released it.
const RELEASED: [(&str, &str); 7] = [
    ("0.1.0", "16b9981a3270fca0626102681d6c2d8dc9f0b061e4c2af2133d20e7758aeb2be"),
    ("0.2.0", "979782ac97447ef1e4765a404c1d1ac4e1dd7e19aaaecc8c61bc2355e60d39ed"),
    ("0.3.0", "b54beaccff36056c545a4b0c0ea749c094e4747b6b5a2164e6a1ee1360203275"),
    ("0.4.0", "ecbf7dcc22e8fad13fa6251f1600aa9fb076f109feab942a0058af97dd448fdf"),
    ("0.4.0", "a5c0126ac6324cc6304c4b905e549a0b4f22bec1e8354c6c8aadc6bc12a2bbdb"),
    ("0.4.0", "5a1bc3e6c73e3278efae71e49e0f6ba46518b57aa2a901c26e7697a1c6069b1e"),
    ("0.5.0", "30e15cd0d598152740c659c5f85b614a66c7b01ab9428048b8f2882c26c4229f"),
];

#[test]
fn a_released_migration_is_as_it_was() {
    assert!(MIGRATIONS.len() >= RELEASED.len());
    for (sql, (version, expected)) in MIGRATIONS.iter().zip(RELEASED) {
        let found: String = Sha256::digest(sql.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, expected, "the migration of {version} was edited");
    }
}
