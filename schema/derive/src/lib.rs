//! Two derives for the vocabulary: `Entity` reads an entity's row shape off its field types, and
//! `Choice` names the values of an enum. They add nothing that is not written in the struct.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, LitStr, parse_macro_input};

/// Gives a struct its list of fields. Each field's row shape comes from its own type (`Column`);
/// `#[field(article = "…", edit = "…", parent)]` adds the GDPR clause, the way it is edited, and
/// whether the record lives and dies with the one it points to.
#[proc_macro_derive(Entity, attributes(field))]
pub fn entity(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let name = &input.ident;
    let Data::Struct(data) = &input.data else {
        return error(name, "an entity is a struct");
    };
    let Fields::Named(fields) = &data.fields else {
        return error(name, "an entity has named fields");
    };
    let mut columns = Vec::new();
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        let column = ident.to_string();
        if column == "id" {
            continue;
        }
        let (mut article, mut edit, mut parent) = (quote!(None), quote!(None), false);
        for attribute in field.attrs.iter().filter(|a| a.path().is_ident("field")) {
            let parsed = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("parent") {
                    parent = true;
                    return Ok(());
                }
                let text: LitStr = meta.value()?.parse()?;
                if meta.path.is_ident("article") {
                    article = quote!(Some(#text));
                } else if meta.path.is_ident("edit") {
                    edit = quote!(Some(#text));
                } else {
                    return Err(meta.error("expected article, edit or parent"));
                }
                Ok(())
            });
            if let Err(problem) = parsed {
                return problem.to_compile_error().into();
            }
        }
        let kind = &field.ty;
        columns.push(quote! {
            crate::Field {
                name: #column,
                form: <#kind as crate::Column>::FORM,
                article: #article,
                edit: #edit,
                parent: #parent,
            }
        });
    }
    quote! {
        impl #name {
            /// The fields in the order they are declared, without `id`.
            pub const FIELDS: &'static [crate::Field] = &[#(#columns),*];
        }
    }
    .into()
}

/// Gives an enum without data its values' names (snake case, as serde writes them) and its row shape.
#[proc_macro_derive(Choice)]
pub fn choice(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let name = &input.ident;
    let Data::Enum(data) = &input.data else {
        return error(name, "a choice is an enum");
    };
    let variants: Vec<_> = data.variants.iter().map(|v| &v.ident).collect();
    let names: Vec<_> = variants.iter().map(|v| snake_case(&v.to_string())).collect();
    let kebab = snake_case(&name.to_string()).replace('_', "-");
    quote! {
        impl #name {
            /// Every value, in the order it is declared.
            pub const ALL: &'static [#name] = &[#(#name::#variants),*];

            /// The value's name in files.
            pub fn name(self) -> &'static str {
                match self { #(#name::#variants => #names),* }
            }
        }
        impl crate::Column for #name {
            const FORM: crate::Form = crate::Form::plain(crate::Shape::Choice {
                of: #kebab,
                values: &[#(#names),*],
            });
        }
    }
    .into()
}

fn snake_case(camel: &str) -> String {
    let mut out = String::new();
    for letter in camel.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

fn error(at: &syn::Ident, text: &str) -> TokenStream {
    syn::Error::new(at.span(), text).to_compile_error().into()
}
