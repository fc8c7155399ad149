//! What a field is: the shape of its value, the columns it takes, and the clause it answers.

use serde::Serialize;

use crate::Kind;

/// One field of an entity, as declared in its struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Field {
    /// The name in code, in files and in the table.
    pub name: &'static str,
    /// How the value is kept.
    #[serde(flatten)]
    pub form: Form,
    /// The clause of the GDPR the field answers, such as `30(1)(b)`.
    pub article: Option<&'static str>,
    /// How the field is edited where its shape alone does not say it, such as `long`, `country` or `place`.
    pub edit: Option<&'static str>,
    /// Whether the record is a part of the record this field points to, and goes when that goes.
    pub parent: bool,
}

impl Field {
    /// Whether its text is a country, kept as its code in ISO 3166-1 alpha-2 (`edit = "country"`).
    pub fn is_country(&self) -> bool {
        self.edit == Some("country")
    }

    /// Whether its text may be a country's code: it is a country, or a country or something else with a name
    /// (`edit = "place"`).
    pub fn may_be_country(&self) -> bool {
        self.is_country() || self.edit == Some("place")
    }
}

/// How a field's value is kept in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Form {
    /// The value itself.
    pub shape: Shape,
    /// `Stated<T>`: a second column, `<name>_state`, says whether the value is stated, none, not known or not filled in.
    pub stated: bool,
    /// `Option<T>`: the column may be null.
    pub optional: bool,
    /// `Vec<T>`: a JSON list of plain values in one text column.
    pub list: bool,
}

/// The shape of one plain value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "shape", rename_all = "snake_case")]
pub enum Shape {
    /// Text.
    Text,
    /// A whole number from 0.
    Number,
    /// True or false.
    Bool,
    /// A calendar date, ISO 8601.
    Date,
    /// An instant with its offset, RFC 3339.
    Instant,
    /// A duration in calendar months.
    Months,
    /// A duration in days.
    Days,
    /// One of a list of names.
    Choice {
        /// The list's own name, in kebab case, as in the words.
        of: &'static str,
        /// The values as they stand in files.
        values: &'static [&'static str],
    },
    /// The id of a record of another kind.
    Link {
        /// That kind.
        to: Kind,
    },
}

impl Form {
    /// A value that is always there.
    pub const fn plain(shape: Shape) -> Form {
        Form { shape, stated: false, optional: false, list: false }
    }
}

/// A type that can be a field: it knows its own row shape.
pub trait Column {
    /// The shape.
    const FORM: Form;
}

macro_rules! plain {
    ($($kind:ty => $shape:ident),* $(,)?) => {
        $(impl Column for $kind { const FORM: Form = Form::plain(Shape::$shape); })*
    };
}

plain! {
    String => Text,
    u32 => Number,
    bool => Bool,
    crate::Date => Date,
    crate::Instant => Instant,
    crate::Months => Months,
    crate::Days => Days,
}

impl<T: Column> Column for Option<T> {
    const FORM: Form = Form { optional: true, ..T::FORM };
}

impl<T: Column> Column for Vec<T> {
    const FORM: Form = Form { list: true, ..T::FORM };
}

impl<T: Column> Column for crate::Stated<T> {
    const FORM: Form = Form { stated: true, ..T::FORM };
}

impl<T: crate::Entity> Column for crate::Id<T> {
    const FORM: Form = Form::plain(Shape::Link { to: T::KIND });
}
