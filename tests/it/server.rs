//! Real servers of our own, each with the configuration that a site brings along, and what they answer.
//! Where they are not installed (`tests/run` does it), nothing is tested.

use crate::support::{Project, files, repository};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use veiviser::cache::Cache;
use veiviser::pipeline;
use veiviser::source::Sources;

pub(crate) const HOST: &str = "https://ny.example.no";
const NGINX: &str = "/usr/sbin/nginx";
const APACHE: &str = "/usr/sbin/apache2";

/// Modules that every Apache of Debian has switched on, without which there is no server at all.
const FEW: [&str; 3] = ["authz_core", "mime", "dir"];
/// Modules that the configuration makes use of, and two that get in the way of languages.
pub(crate) const MANY: [&str; 8] =
    ["alias", "headers", "setenvif", "filter", "deflate", "rewrite", "negotiation", "autoindex"];

/// A folder that servers may read.
fn room() -> TempDir {
    let folder = tempfile::tempdir().expect("there is room for a test");
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).expect("it is ours");
    folder
}

/// A built site in the folder of a host.
pub(crate) struct Site {
    folder: TempDir,
    /// Path of the site, with a slash at both ends.
    pub(crate) base: String,
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// The small site with a page that has moved, under `base`.
    pub(crate) fn small(target: &str, base: &str) -> Site {
        let project = Project::new();
        project.change("content/start/welcome.nb.md", "number: 101", "number: 101\nmoved_from: [old/hello]");
        Site::build(&project, target, base)
    }

    /// The small site with everything that a site can have.
    pub(crate) fn full(target: &str, base: &str) -> Site {
        let project = Project::new();
        project.change("content/start/welcome.nb.md", "number: 101", "number: 101\nmoved_from: [old/hello]");
        let settings = std::fs::read_to_string(project.path().join("site.yaml")).expect("settings");
        let line = settings.lines().find(|line| line.starts_with("outputs:")).expect("outputs").to_owned();
        let all = "outputs: [search, side-by-side, numbers, vcard, calendar, print-sheets, offline]";
        project.change("site.yaml", &line, all);
        Site::build(&project, target, base)
    }

    /// A site that was built before, for `base`.
    pub(crate) fn of(built: &BTreeMap<String, Vec<u8>>, base: &str) -> Site {
        let site = Site { folder: room(), base: base.to_owned(), files: built.clone() };
        for (path, bytes) in built {
            let path = site.www().join(site.base.trim_matches('/')).join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("there is room");
            std::fs::write(path, bytes).expect("there is room");
        }
        site
    }

    /// The front door of the site of this repository, which has more languages, with the configuration of
    /// the whole site. Only the root is asked for, so that the pages need not be made.
    pub(crate) fn front_door(target: &str, base: &str) -> Site {
        let mut sources: BTreeMap<String, Vec<u8>> = files(repository());
        let own = ["site.yaml", "content/", "locales/", "themes/"];
        sources.retain(|path, _| own.iter().any(|own| path.starts_with(own)));
        let settings = String::from_utf8(sources["site.yaml"].clone()).expect("text");
        let change = |line: &str| match line {
            line if line.starts_with("url:") => format!("url: \"{HOST}{base}\"\n"),
            line if line.starts_with("target:") => format!("target: {target}\n"),
            line => format!("{line}\n"),
        };
        sources.insert("site.yaml".to_owned(), settings.lines().map(change).collect::<String>().into_bytes());
        let sources = Sources::from_bytes(sources.into_iter().collect());
        let today = "2026-11-22".parse().expect("a date");
        let (analysis, _) = pipeline::analyze(&sources, today, &Cache::default());
        let shelf = pipeline::Shelf::of(&analysis).expect("the site of this repository is right");
        let site = Site { folder: room(), base: base.to_owned(), files: BTreeMap::new() };
        let out = site.www().join(base.trim_matches('/'));
        std::fs::create_dir_all(&out).expect("there is room");
        for name in ["index.html", ".htaccess"] {
            let taken = shelf.take(name, &mut Cache::default()).expect("no template fails");
            if let Some(taken) = taken {
                std::fs::write(out.join(name), &taken.bytes).expect("there is room");
            }
        }
        for (name, bytes) in pipeline::beside(&analysis) {
            let path = site.beside(&name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("there is room");
            std::fs::write(path, bytes).expect("there is room");
        }
        site
    }

    fn build(project: &Project, target: &str, base: &str) -> Site {
        let settings = std::fs::read_to_string(project.path().join("site.yaml")).expect("settings");
        let line = settings.lines().find(|line| line.starts_with("url:")).expect("an address").to_owned();
        project.change("site.yaml", &line, &format!("url: \"{HOST}{base}\""));
        project.change("site.yaml", "target: plain", &format!("target: {target}"));
        let folder = room();
        let out = folder.path().join("www").join(base.trim_matches('/'));
        std::fs::create_dir_all(out.parent().expect("a folder above")).expect("there is room");
        let done = project.run(&["build", "--out", out.to_str().expect("a plain path")]);
        assert_eq!(done.code, 0, "{}", done.stderr);
        Site { files: files(&out), base: base.to_owned(), folder }
    }

    pub(crate) fn www(&self) -> PathBuf {
        self.folder.path().join("www")
    }

    /// What lies beside the site.
    fn beside(&self, name: &str) -> PathBuf {
        let base = self.base.trim_matches('/');
        let folder = if base.is_empty() {
            self.folder.path().join("www.hosting")
        } else {
            self.www().join(format!("{base}.hosting"))
        };
        folder.join(name)
    }

    pub(crate) fn nginx(&self) -> Option<Server> {
        let folder = self.folder.path().to_owned();
        std::fs::create_dir_all(folder.join("veiviser.d")).expect("there is room");
        std::fs::write(
            folder.join("veiviser.d/owner.conf"),
            "add_header Strict-Transport-Security \"max-age=600\" always;\n",
        )
        .expect("there is room");
        let (http, server) = (self.beside("nginx-http.conf"), self.beside("nginx-server.conf"));
        let configuration = |port: u16| {
            let at = folder.display();
            format!(
                "daemon off;\nmaster_process off;\npid {at}/pid;\nerror_log {at}/error.log;\n\
                 events {{}}\nhttp {{\naccess_log {at}/access.log;\n\
                 client_body_temp_path {at}/t1;\nproxy_temp_path {at}/t2;\nfastcgi_temp_path {at}/t3;\n\
                 uwsgi_temp_path {at}/t4;\nscgi_temp_path {at}/t5;\n\
                 include {};\nserver {{\nlisten 127.0.0.1:{port};\nroot {at}/www;\ninclude {};\n}}\n}}\n",
                http.display(),
                server.display()
            )
        };
        Server::start(&folder, NGINX, &["-p", &format!("{}/", folder.display()), "-c"], &configuration)
    }

    /// `own` is what the server's own configuration says beside.
    pub(crate) fn apache(&self, allow: &str, modules: &[&str], own: &str) -> Option<Server> {
        let folder = self.folder.path().to_owned();
        let load: String = FEW
            .iter()
            .chain(modules)
            .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
            .collect();
        let mpm = "/usr/lib/apache2/modules/mod_mpm_prefork.so";
        let configuration = |port: u16| {
            let at = folder.display();
            format!(
                "ServerRoot {at}\nPidFile {at}/pid\nErrorLog {at}/error.log\nListen 127.0.0.1:{port}\n\
                 ServerName localhost\nLoadModule mpm_prefork_module {mpm}\n{load}\
                 User #65534\nGroup #65534\nTypesConfig /dev/null\nDocumentRoot {at}/www\n\
                 DirectoryIndex index.html\n\
                 <Directory {at}/www>\nOptions None\nAllowOverride {allow}\nRequire all granted\n</Directory>\n\
                 <FilesMatch \"^\\.ht\">\nRequire all denied\n</FilesMatch>\n{own}\n"
            )
        };
        Server::start(&folder, APACHE, &["-X", "-f"], &configuration)
    }
}

/// A server of our own on this machine; it ends with the test.
pub(crate) struct Server {
    child: Child,
    port: u16,
    folder: PathBuf,
}

impl Server {
    /// Starts `program`; none if it is not installed.
    fn start(
        folder: &Path,
        program: &str,
        arguments: &[&str],
        configuration: &dyn Fn(u16) -> String,
    ) -> Option<Server> {
        if !Path::new(program).exists() {
            assert!(std::env::var_os("VEIVISER_SERVERS").is_none(), "{program} is not installed");
            return None;
        }
        for _ in 0..5 {
            let port =
                TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
            let path = folder.join("server.conf");
            std::fs::write(&path, configuration(port)).expect("there is room");
            let mut command = Command::new(program);
            command.args(arguments).arg(&path).stdin(Stdio::null()).stdout(Stdio::null());
            let said = std::fs::File::create(folder.join("said.log")).expect("there is room");
            let child = command.stderr(said).spawn().expect("the server starts");
            let mut server = Server { child, port, folder: folder.to_owned() };
            while server.child.try_wait().expect("it is our child").is_none() {
                if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                    return Some(server);
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        panic!("{program} does not start:\n{}{}", read("said.log"), read("error.log"));
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask(path, &[])
    }

    pub(crate) fn ask(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the server runs");
        let lines: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{lines}\r\n")
            .expect("the server listens");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the server answers");
        Answer::read(path, &bytes)
    }

    pub(crate) fn log(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.join(name)).unwrap_or_default()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a server answered.
pub(crate) struct Answer {
    pub(crate) path: String,
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    fn read(path: &str, bytes: &[u8]) -> Answer {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("an end of the headers");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).expect("a status");
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let answer = Answer { path: path.to_owned(), status, headers, body: bytes[end + 4..].to_vec() };
        if answer.all("transfer-encoding").contains(&"chunked") {
            let body = unchunked(&answer.body);
            return Answer { body, ..answer };
        }
        answer
    }

    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header that is there once.
    pub(crate) fn one(&self, name: &str) -> &str {
        let all = self.all(name);
        assert_eq!(all.len(), 1, "{} {}: {name}: {all:?}", self.path, self.status);
        all[0]
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The path it leads to.
    pub(crate) fn way(&self) -> String {
        let way = self.one("location");
        let path = way.split_once("://").map_or(way, |(_, rest)| &rest[rest.find('/').expect("a path")..]);
        path.to_owned()
    }

    /// The headers of every answer, each once.
    pub(crate) fn is_guarded(&self, cache: &str, referrer: &str) {
        assert_eq!(self.one("cache-control"), cache, "{} {}", self.path, self.status);
        assert_eq!(self.one("referrer-policy"), referrer, "{}", self.path);
        assert_eq!(self.one("x-content-type-options"), "nosniff");
        assert_eq!(self.one("cross-origin-resource-policy"), "same-origin");
        let policy = self.one("content-security-policy");
        assert!(policy.starts_with("default-src 'none';") && policy.ends_with("; frame-ancestors 'none'"));
    }
}

fn unchunked(mut rest: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    while let Some(end) = rest.windows(2).position(|two| two == b"\r\n") {
        let size = std::str::from_utf8(&rest[..end]).expect("a size");
        let size = usize::from_str_radix(size.split(';').next().unwrap_or(size), 16).expect("a size");
        if size == 0 {
            break;
        }
        out.extend_from_slice(&rest[end + 2..end + 2 + size]);
        rest = &rest[end + 4 + size..];
    }
    out
}
