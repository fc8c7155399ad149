//! What the file says about itself: properties, metadata, output intent, attachment.

use chrono::Utc;
use lopdf::{Dictionary, Object, dictionary};

use super::{Error, name, stream, text, typed};
use crate::engine::clean::one_line;
use crate::engine::page::{About, Laid};

const PRODUCER: &str = "Fortegnelse";
const PROFILE: &[u8] = include_bytes!("../../../assets/sRGB.icc");

pub(super) fn write(file: &mut lopdf::Document, laid: &Laid) -> Result<(), Error> {
    let about = &laid.about;
    let instant = about.instant.with_timezone(&Utc);
    let date = Object::string_literal(instant.format("D:%Y%m%d%H%M%SZ").to_string());
    let keywords = keywords(about);

    let mut properties = dictionary! {
        "Title" => text(&one_line(&about.title)),
        "Author" => text(&one_line(&about.author)),
        "Creator" => text(PRODUCER),
        "Producer" => text(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date.clone(),
    };
    if !keywords.is_empty() {
        properties.set("Keywords", text(&keywords));
    }
    let info = file.trailer.get(b"Info")?.as_reference()?;
    file.set_object(info, properties);

    let mut kind = typed("Metadata");
    kind.set("Subtype", name("XML"));
    let metadata = file.add_object(stream(kind, metadata(about).into_bytes()));
    let profile = file.add_object(stream(dictionary! { "N" => 3, "Alternate" => name("DeviceRGB") }, PROFILE.to_vec()));
    let mut intent = typed("OutputIntent");
    intent.set("S", name("GTS_PDFA1"));
    intent.set("OutputConditionIdentifier", Object::string_literal("sRGB"));
    intent.set("Info", Object::string_literal("sRGB IEC61966-2.1"));
    intent.set("DestOutputProfile", profile);
    let attachment = attach(file, about, &date);

    let catalogue = super::catalogue(file)?;
    if let Some((file_name, attachment)) = attachment {
        let files = dictionary! { "Names" => vec![file_name, Object::Reference(attachment)] };
        catalogue.set("AF", vec![Object::Reference(attachment)]);
        catalogue.set("Names", dictionary! { "EmbeddedFiles" => files });
    }
    catalogue.set("Metadata", metadata);
    catalogue.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalogue.set("Lang", Object::string_literal(about.language.tag()));
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalogue.remove(b"PageLayout");
    Ok(())
}

/// The document's own data inside the file, as its source.
fn attach(file: &mut lopdf::Document, about: &About, date: &Object) -> Option<(Object, lopdf::ObjectId)> {
    let snapshot = about.snapshot.as_ref()?;
    let mut kind = typed("EmbeddedFile");
    kind.set("Subtype", name(&snapshot.media_type));
    kind.set("Params", dictionary! { "Size" => snapshot.bytes.len() as i64, "ModDate" => date.clone() });
    let content = file.add_object(stream(kind, snapshot.bytes.clone()));
    let file_name = text(&snapshot.name);
    let mut specification: Dictionary = typed("Filespec");
    specification.set("F", file_name.clone());
    specification.set("UF", file_name.clone());
    specification.set("Desc", text(&snapshot.description));
    specification.set("AFRelationship", name("Source"));
    specification.set("EF", dictionary! { "F" => content, "UF" => content });
    Some((file_name, file.add_object(specification)))
}

fn keywords(about: &About) -> String {
    let words: Vec<String> = about.keywords.iter().map(|word| one_line(word)).collect();
    words.join(", ")
}

/// The metadata packet. PDF/A wants it to say the same as the properties.
fn metadata(about: &About) -> String {
    let instant = about.instant.with_timezone(&Utc).format("%Y-%m-%dT%H:%M:%SZ");
    let title = escaped(&about.title);
    let author = escaped(&about.author);
    let language = about.language.tag();
    let keywords = keywords(about);
    let keywords = if keywords.is_empty() {
        String::new()
    } else {
        format!("<pdf:Keywords>{}</pdf:Keywords>", escaped(&keywords))
    };
    format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><xmp:CreateDate>{instant}</xmp:CreateDate><xmp:ModifyDate>{instant}</xmp:ModifyDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>{keywords}
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        mark = '\u{FEFF}',
    )
}

fn escaped(words: &str) -> String {
    one_line(words).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
