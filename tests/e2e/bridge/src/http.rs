//! As much of HTTP as one browser and one test need.

use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Component, Path},
};

use serde_json::Value;

use crate::desk::Desk;

/// Reads one request, answers it, and closes.
pub(crate) fn answer(mut connection: TcpStream, page: &Path, desk: &Desk) -> io::Result<()> {
    let Some(request) = read(&connection)? else {
        return Ok(());
    };
    let (status, kind, body) = match (request.method.as_str(), request.path.as_str()) {
        ("POST", path) if path.starts_with("/call/") => {
            let name = &path["/call/".len()..];
            match desk.call(name, request.json()?) {
                Ok(value) => json("200 OK", &value),
                Err(failure) => json("422 Unprocessable Content", &failure),
            }
        }
        (method, path) if path.starts_with("/test/") => {
            match desk.stand_in(method, &path["/test/".len()..], request.json()?) {
                Ok(value) => json("200 OK", &value),
                Err(reason) => json("400 Bad Request", &Value::String(reason)),
            }
        }
        ("GET", path) => file(page, path),
        _ => ("405 Method Not Allowed", "text/plain", Vec::new()),
    };
    write!(
        connection,
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\ncache-control: no-store\r\n\
         content-security-policy: {POLICY}\r\nconnection: close\r\n\r\n",
        body.len()
    )?;
    connection.write_all(&body)
}

/// The window's own policy (`tauri.conf.json`), with the bridge in place of Tauri's channel.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; \
    font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

struct Request {
    method: String,
    path: String,
    body: Vec<u8>,
}

impl Request {
    fn json(&self) -> io::Result<Value> {
        if self.body.is_empty() {
            return Ok(Value::Null);
        }
        Ok(serde_json::from_slice(&self.body)?)
    }
}

fn read(connection: &TcpStream) -> io::Result<Option<Request>> {
    let mut reader = BufReader::new(connection);
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let (Some(method), Some(target)) = (words.next(), words.next()) else {
        return Err(io::Error::other("no request line"));
    };
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        let Some((name, value)) = header.trim_end().split_once(':') else {
            break;
        };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().map_err(io::Error::other)?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let path = target.split(['?', '#']).next().unwrap_or_default().to_owned();
    Ok(Some(Request { method, path, body }))
}

type Answer = (&'static str, &'static str, Vec<u8>);

fn json(status: &'static str, value: &Value) -> Answer {
    (status, "application/json", value.to_string().into_bytes())
}

fn file(page: &Path, path: &str) -> Answer {
    let inside = Path::new(path.trim_start_matches('/'));
    let inside = if inside.as_os_str().is_empty() { Path::new("index.html") } else { inside };
    if !inside.components().all(|part| matches!(part, Component::Normal(_))) {
        return ("404 Not Found", "text/plain", Vec::new());
    }
    let kind = match inside.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    };
    match fs::read(page.join(inside)) {
        Ok(bytes) => ("200 OK", kind, bytes),
        Err(_) => ("404 Not Found", "text/plain", Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_served_under_the_windows_own_policy() {
        let window: Value = serde_json::from_str(include_str!("../../../../src-tauri/tauri.conf.json")).unwrap();
        let policy = window["app"]["security"]["csp"].as_str().unwrap();
        assert_eq!(POLICY, policy.replace("ipc: http://ipc.localhost", "'self'"));
    }
}
