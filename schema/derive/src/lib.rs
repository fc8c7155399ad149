//! Reads an entity off its struct.
