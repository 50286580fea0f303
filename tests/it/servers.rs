//! The site on real servers: nginx and Apache, each with the configuration that the site brings along, at
//! the root of a host and below a path. Where they are not installed (`tests/run` does it), nothing is tested.

use crate::support::{Project, files, repository};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

const NGINX: &str = "/usr/sbin/nginx";
const APACHE: &str = "/usr/sbin/apache2";

/// Modules that every Apache of Debian has switched on, without which there is no server at all.
const FEW: [&str; 3] = ["authz_core", "mime", "dir"];
/// Modules that the configuration makes use of, and two that get in the way of languages.
const MANY: [&str; 8] =
    ["alias", "headers", "setenvif", "filter", "deflate", "rewrite", "negotiation", "autoindex"];

/// A built site in the folder of a host.
struct Site {
    folder: TempDir,
    /// Path of the site, with a slash at both ends.
    base: String,
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// The small site with a page that has moved, under `base`.
    fn small(target: &str, base: &str) -> Site {
        let project = Project::new();
        project.change("content/start/welcome.nb.md", "number: 101", "number: 101\nmoved_from: [old/hello]");
        Site::build(&project, target, base)
    }

    /// The site of this repository: more languages.
    fn shipped(target: &str, base: &str) -> Site {
        let project = Project::new();
        std::fs::remove_dir_all(project.path().join("content")).expect("there is content");
        for (path, bytes) in files(repository()) {
            let own = ["site.yaml", "content/", "locales/", "themes/"];
            if own.iter().any(|own| path.starts_with(own)) {
                project.write(&path, bytes);
            }
        }
        // Only the root is asked for.
        let all = "outputs: [search, side-by-side, numbers, vcard, calendar, print-sheets, offline]";
        project.change("site.yaml", all, "outputs: []");
        Site::build(&project, target, base)
    }

    fn build(project: &Project, target: &str, base: &str) -> Site {
        let settings = std::fs::read_to_string(project.path().join("site.yaml")).expect("settings");
        let line = settings.lines().find(|line| line.starts_with("url:")).expect("an address").to_owned();
        project.change("site.yaml", &line, &format!("url: \"https://ny.example.no{base}\""));
        project.change("site.yaml", "target: plain", &format!("target: {target}"));
        let folder = tempfile::tempdir().expect("there is room for a test");
        std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).expect("it is ours");
        let out = folder.path().join("www").join(base.trim_matches('/'));
        std::fs::create_dir_all(out.parent().expect("a folder above")).expect("there is room");
        let done = project.run(&["build", "--out", out.to_str().expect("a plain path")]);
        assert_eq!(done.code, 0, "{}", done.stderr);
        Site { files: files(&out), base: base.to_owned(), folder }
    }

    fn www(&self) -> PathBuf {
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

    fn nginx(&self) -> Option<Server> {
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
    fn apache(&self, allow: &str, modules: &[&str], own: &str) -> Option<Server> {
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
struct Server {
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

    fn get(&self, path: &str) -> Answer {
        self.ask(path, &[])
    }

    fn ask(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the server runs");
        let lines: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{lines}\r\n")
            .expect("the server listens");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the server answers");
        Answer::read(path, &bytes)
    }

    fn log(&self, name: &str) -> String {
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
struct Answer {
    path: String,
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
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

    fn all(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header that is there once.
    fn one(&self, name: &str) -> &str {
        let all = self.all(name);
        assert_eq!(all.len(), 1, "{} {}: {name}: {all:?}", self.path, self.status);
        all[0]
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The path it leads to.
    fn way(&self) -> String {
        let way = self.one("location");
        let path = way.split_once("://").map_or(way, |(_, rest)| &rest[rest.find('/').expect("a path")..]);
        path.to_owned()
    }

    /// The headers of every answer, each once.
    fn is_guarded(&self, cache: &str, referrer: &str) {
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

/// The policy that a page itself carries.
fn own_policy(page: &str) -> String {
    let start = "http-equiv=\"Content-Security-Policy\" content=\"";
    let at = page.find(start).expect("the page has a policy") + start.len();
    let policy = &page[at..];
    policy[..policy.find('"').expect("an end")].replace("&#39;", "'").replace("&#x27;", "'")
}

const USUAL: &str = "strict-origin-when-cross-origin";

/// Everything that a configured server promises.
fn keeps_its_promises(site: &Site, server: &Server) {
    headers_fit_the_file(site, server);
    what_is_not_there_is_told_in_the_language(site, server);
    old_addresses_lead_to_the_page(site, server);
    only_the_root_looks_at_the_language(site, server);
    texts_are_sent_compressed(site, server);
    nothing_breaks(site, server);
}

fn headers_fit_the_file(site: &Site, server: &Server) {
    let base = &site.base;
    let page = server.get(&format!("{base}nb/start/welcome/"));
    assert_eq!(page.status, 200);
    page.is_guarded("no-cache", USUAL);
    assert_eq!(page.one("content-type").to_lowercase(), "text/html; charset=utf-8");
    let traceless = server.get(&format!("{base}nb/102/"));
    assert_eq!(traceless.status, 200);
    traceless.is_guarded("no-store", "no-referrer");
    for page in [&page, &traceless] {
        let own = format!("{}; frame-ancestors 'none'", own_policy(&page.text()));
        assert_eq!(page.one("content-security-policy"), own, "{}", page.path);
    }
    for path in ["102/", "102/index.html", "en/102/index.html", "en/102", "nb/102/nothing"] {
        server.get(&format!("{base}{path}")).is_guarded("no-store", "no-referrer");
    }
    // No page of that number.
    server.get(&format!("{base}nb/1020/")).is_guarded("no-cache", USUAL);
    let folder = server.get(&format!("{base}nb/start/welcome"));
    assert_eq!((folder.status, folder.way()), (301, format!("{base}nb/start/welcome/")));
    folder.is_guarded("no-cache", USUAL);
    let style = site.files.keys().find(|path| path.ends_with(".css")).expect("a style sheet");
    let style = server.get(&format!("{base}{style}"));
    style.is_guarded("public, max-age=31536000, immutable", USUAL);
    server.get(&format!("{base}assets/icon.svg")).is_guarded("no-cache", USUAL);
    server.get(&format!("{base}pictures/gone.jpg")).is_guarded("no-cache", USUAL);
    let types = [
        (".css", "text/css"),
        (".vcf", "text/vcard"),
        (".ics", "text/calendar"),
        (".webmanifest", "application/manifest+json"),
        (".svg", "image/svg+xml"),
        (".js", "text/javascript"),
    ];
    for (ending, kind) in types {
        let path = site.files.keys().find(|path| path.ends_with(ending)).expect("such a file");
        let answer = server.get(&format!("{base}{path}"));
        let told = answer.one("content-type").to_lowercase();
        assert_eq!(told, format!("{kind}; charset=utf-8"), "{path}");
    }
}

fn what_is_not_there_is_told_in_the_language(site: &Site, server: &Server) {
    let base = &site.base;
    for (path, file) in [
        ("en/nothing/", "en/404.html"),
        ("en/start/nothing", "en/404.html"),
        ("nb/nothing.html", "nb/404.html"),
        ("nothing/", "404.html"),
        ("EN/start/welcome/", "404.html"),
        ("assets/", "404.html"),
    ] {
        let answer = server.get(&format!("{base}{path}"));
        let is_folder = path == "assets/" && answer.status == 403;
        assert!(answer.status == 404 || is_folder, "{path}: {}", answer.status);
        assert!(is_folder || answer.body == site.files[file], "{path} shows {file}: {}", answer.text());
        answer.is_guarded("no-cache", USUAL);
        if !is_folder {
            assert_eq!(answer.one("content-type").to_lowercase(), "text/html; charset=utf-8");
        }
    }
}

fn old_addresses_lead_to_the_page(site: &Site, server: &Server) {
    let base = &site.base;
    for language in ["nb", "en"] {
        for end in ["", "/", "/index.html"] {
            let answer = server.get(&format!("{base}{language}/old/hello{end}"));
            assert_eq!(answer.status, 301, "{}", answer.path);
            assert_eq!(answer.way(), format!("{base}{language}/start/welcome/"));
            answer.is_guarded("no-cache", USUAL);
        }
    }
    assert_eq!(server.get(&format!("{base}nb/old/hello-there")).status, 404);
    if base != "/" {
        let answer = server.get(base.trim_end_matches('/'));
        assert_eq!((answer.status, answer.way()), (301, base.clone()));
    }
}

fn only_the_root_looks_at_the_language(site: &Site, server: &Server) {
    let base = &site.base;
    let english = [("Accept-Language", "en-GB,en;q=0.9,nb;q=0.8")];
    let answer = server.ask(base, &english);
    assert_eq!((answer.status, answer.way()), (302, format!("{base}en/")));
    answer.is_guarded("private, no-cache", USUAL);
    assert!(answer.all("vary").join(", ").contains("Accept-Language"), "{:?}", answer.all("vary"));
    for headers in [&[][..], &[("Accept-Language", "de")]] {
        let answer = server.ask(base, headers);
        assert_eq!((answer.status, &answer.body), (200, &site.files["index.html"]));
        answer.is_guarded("private, no-cache", USUAL);
        assert!(answer.all("vary").join(", ").contains("Accept-Language"), "{:?}", answer.all("vary"));
    }
    for path in ["index.html", "nb/", "nb/start/welcome/", "nb/102/", "101/"] {
        let answer = server.ask(&format!("{base}{path}"), &english);
        assert_eq!(answer.status, 200, "{path} never redirects");
        assert_eq!(answer.all("vary").join("").contains("Language"), path == "index.html", "{path}");
    }
}

fn texts_are_sent_compressed(site: &Site, server: &Server) {
    let base = &site.base;
    let style = site.files.keys().find(|path| path.ends_with(".css")).expect("a style sheet");
    for (path, file) in
        [(style.as_str(), style.as_str()), ("nb/start/welcome/", "nb/start/welcome/index.html")]
    {
        let answer = server.ask(&format!("{base}{path}"), &[("Accept-Encoding", "gzip, br")]);
        assert_eq!(answer.one("content-encoding"), "gzip", "{path}");
        assert!(answer.all("vary").join(", ").contains("Accept-Encoding"), "{path}");
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(answer.body.as_slice()).read_to_end(&mut text).expect("gzip");
        assert!(text == site.files[file], "{path} is the same when unpacked");
        assert!(server.get(&format!("{base}{path}")).all("content-encoding").is_empty());
    }
}

/// Every file is served, and no question makes a server fail.
fn nothing_breaks(site: &Site, server: &Server) {
    let base = &site.base;
    for (path, bytes) in &site.files {
        let answer = server.get(&format!("{base}{path}"));
        if path.starts_with('.') {
            assert!(answer.status == 403 || answer.status == 404, "{path}: {}", answer.status);
        } else if path.contains("/old/") {
            assert!([200, 301].contains(&answer.status), "{path}: {}", answer.status);
        } else {
            assert_eq!(answer.status, 200, "{path}");
            assert!(answer.body == *bytes, "{path}");
        }
    }
    let long = "xx,".repeat(2500);
    for headers in
        [("Accept-Language", long.as_str()), ("Accept-Language", "\u{1}"), ("Accept-Encoding", ",")]
    {
        let answer = server.ask(base, &[headers]);
        assert!(answer.status < 500, "{headers:?}: {}", answer.status);
    }
    for path in
        ["%2e%2e/", "..%2f..%2fetc/passwd", "nb/%00", "nb//start///welcome/", "nb/%ff/", "?a=b", "nb/102/?x"]
    {
        let answer = server.get(&format!("{base}{path}"));
        assert!(answer.status < 500, "{path}: {}", answer.status);
    }
}

#[test]
fn nginx_serves_the_site_as_it_should_be_served() {
    for base in ["/", "/ny/"] {
        let site = Site::small("nginx", base);
        let Some(server) = site.nginx() else { return };
        keeps_its_promises(&site, &server);
        let owners = server.get(&format!("{base}nb/start/welcome/"));
        assert_eq!(owners.one("strict-transport-security"), "max-age=600", "what the owner adds");
        let log = server.log("access.log");
        assert!(log.contains("/nb/start/welcome/"), "other pages are logged: {log}");
        let traces: Vec<&str> = log.lines().filter(|line| line.contains("/102")).collect();
        let named: Vec<&&str> = traces.iter().filter(|line| !line.contains("/1020")).collect();
        assert!(named.is_empty(), "{named:?}");
        assert!(!server.log("error.log").contains("102/"), "{}", server.log("error.log"));
    }
}

#[test]
fn apache_serves_the_site_as_it_should_be_served() {
    for base in ["/", "/ny/"] {
        let site = Site::small("apache", base);
        for allow in ["FileInfo", "All"] {
            let Some(server) = site.apache(allow, &MANY, "") else { return };
            keeps_its_promises(&site, &server);
        }
        // What the server sets itself is not sent twice.
        let own = "Header set X-Content-Type-Options nosniff\nHeader always set Referrer-Policy origin";
        let Some(server) = site.apache("FileInfo", &MANY, own) else { return };
        headers_fit_the_file(&site, &server);
    }
}

#[test]
fn apache_logs_no_reader_of_a_traceless_page_if_the_server_heeds_the_mark() {
    let site = Site::small("apache", "/ny/");
    let own = "CustomLog access.log \"%r\" env=!veiviser_traceless";
    let Some(server) = site.apache("FileInfo", &MANY, own) else { return };
    for path in ["nb/102/", "102/", "nb/start/welcome/", "en/102"] {
        server.get(&format!("/ny/{path}"));
    }
    let log = server.log("access.log");
    assert!(log.contains("welcome") && !log.contains("102"), "{log}");
}

#[test]
fn apache_never_fails_whatever_it_allows_and_lacks() {
    for base in ["/", "/ny/"] {
        let site = Site::small("apache", base);
        for (allow, modules) in [("None", &MANY[..]), ("None", &[]), ("FileInfo", &[]), ("All", &MANY[..3])] {
            let Some(server) = site.apache(allow, modules, "") else { return };
            nothing_breaks(&site, &server);
            let missing = server.get(&format!("{base}en/nothing/"));
            assert_eq!(missing.status, 404, "AllowOverride {allow}");
            assert_eq!(missing.body == site.files["en/404.html"], allow != "None", "AllowOverride {allow}");
        }
    }
}

#[test]
fn the_root_leads_to_the_same_language_on_every_server() {
    let cases = std::fs::read_to_string(repository().join("src/finish/hosting/choice_cases.txt"));
    let cases = cases.expect("the cases of the rule itself");
    for target in ["nginx", "apache"] {
        let site = Site::shipped(target, "/ny/");
        let server = match target {
            "nginx" => site.nginx(),
            _ => site.apache("FileInfo", &MANY, ""),
        };
        let Some(server) = server else { return };
        for line in cases.lines().filter(|line| !line.starts_with('#')) {
            let (language, header) = line.split_once('|').expect("a language and a header");
            let answer = server.ask("/ny/", &[("Accept-Language", header.trim())]);
            let language = language.trim();
            if language == "-" {
                assert_eq!(answer.status, 200, "{target}: {header}");
            } else {
                let told = (answer.status, answer.way());
                assert_eq!(told, (302, format!("/ny/{language}/")), "{target}: {header}");
            }
        }
    }
}
