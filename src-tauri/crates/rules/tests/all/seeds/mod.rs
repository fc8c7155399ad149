//! Five real policies: exactly what is wrong and missing in each, what it leaves unclear, and what became of every fact
//! that is marked in the inventory as easy to overlook, wrong in law, or a promise.

mod marks;
mod seed_000;
mod seed_001;
mod seed_002;
mod seed_003;
mod seed_004;
