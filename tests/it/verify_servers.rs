//! `verify` against real servers: silent about those with our configuration, and each fault that is planted in
//! it is found. Where the servers are not installed (`tests/run` does it), nothing is tested.

use crate::support::{Done, Project, files, program};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::time::Duration;
use tempfile::TempDir;

const NGINX: &str = "/usr/sbin/nginx";
const APACHE: &str = "/usr/sbin/apache2";
const BASE: &str = "/nyinnbygger/";
const MODULES: [&str; 11] = [
    "authz_core",
    "mime",
    "dir",
    "alias",
    "headers",
    "setenvif",
    "filter",
    "deflate",
    "rewrite",
    "negotiation",
    "autoindex",
];

/// A built site, and the configuration of a server for it, before somebody spoils them.
struct Host {
    project: Rc<Project>,
    folder: TempDir,
    /// What was published, with `hosting` beside it.
    manifest: PathBuf,
    /// What lies in the block `http`, and in the block `server`; of Apache the `.htaccess`, and what the
    /// server itself says.
    outer: String,
    inner: String,
}

struct Running {
    child: Child,
    ports: [u16; 2],
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether a program is there; where tests of servers are demanded it must be.
fn has(program: &str) -> bool {
    let there = Path::new(program).exists();
    assert!(there || std::env::var_os("VEIVISER_SERVERS").is_none(), "{program} is not installed");
    there
}

impl Host {
    fn new(target: &str) -> Host {
        let project = Project::new();
        project.change("content/start/welcome.nb.md", "number: 101", "number: 101\nmoved_from: [old/hello]");
        let settings = std::fs::read_to_string(project.path().join("site.yaml")).expect("settings");
        let line = settings.lines().find(|line| line.starts_with("url:")).expect("an address").to_owned();
        project.change("site.yaml", &line, &format!("url: \"https://ny.example.no{BASE}\""));
        project.change("site.yaml", "target: plain", &format!("target: {target}"));
        let folder = tempfile::tempdir().expect("there is room for a test");
        std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).expect("it is ours");
        let www = folder.path().join("www");
        std::fs::create_dir_all(&www).expect("there is room");
        let out = www.join("nyinnbygger");
        let done = project.run(&["build", "--out", out.to_str().expect("a plain path")]);
        assert_eq!(done.code, 0, "{}", done.stderr);
        let read = |path: PathBuf| std::fs::read_to_string(path).unwrap_or_default();
        let beside = www.join("nyinnbygger.hosting");
        let (outer, inner) = match target {
            "nginx" => (read(beside.join("nginx-http.conf")), read(beside.join("nginx-server.conf"))),
            _ => (read(out.join(".htaccess")), String::new()),
        };
        let published = project.path().join("published");
        let done = project.run(&["publish", published.to_str().expect("a plain path")]);
        assert_eq!(done.code, 0, "{}", done.stderr);
        // As it is given: beside the files of a release lies what the web team reads.
        let release = published.join("current").canonicalize().expect("a release");
        let manifest = release.with_file_name("manifest.json");
        Host { project: Rc::new(project), folder, manifest, outer, inner }
    }

    fn path(&self, below: &str) -> PathBuf {
        self.folder.path().join("www/nyinnbygger").join(below)
    }

    /// The same once more, for another fault.
    fn again(&self) -> Host {
        let folder = tempfile::tempdir().expect("there is room for a test");
        std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).expect("it is ours");
        for (path, bytes) in files(&self.folder.path().join("www")) {
            let to = folder.path().join("www").join(path);
            std::fs::create_dir_all(to.parent().expect("a folder")).expect("there is room");
            std::fs::write(to, bytes).expect("there is room");
        }
        let (outer, inner, manifest) = (self.outer.clone(), self.inner.clone(), self.manifest.clone());
        Host { project: Rc::clone(&self.project), folder, outer, inner, manifest }
    }

    fn verify(&self, url: &str, flags: &[&str]) -> Done {
        let mut command = program();
        command.args(["verify", url, "--messages", "en", "--manifest"]);
        Done::from(command.arg(&self.manifest).args(flags).output().expect("the program starts"))
    }

    fn nginx(&self, tls: &dyn Fn([u16; 2]) -> String) -> Running {
        let at = self.folder.path().display();
        std::fs::create_dir_all(self.folder.path().join("veiviser.d")).expect("there is room");
        let write = |name: &str, text: &str| {
            std::fs::write(self.folder.path().join(name), text).expect("there is room");
        };
        write("http.conf", &self.outer);
        write("site.conf", &self.inner);
        let configuration = |ports: [u16; 2]| {
            let own = tls(ports);
            let [port, _] = ports;
            let plain =
                format!("server {{\nlisten 127.0.0.1:{port};\nroot {at}/www;\ninclude {at}/site.conf;\n}}\n");
            let servers = if own.is_empty() { plain } else { own };
            format!(
                "daemon off;\nmaster_process off;\npid {at}/pid;\nerror_log {at}/error.log;\nevents {{}}\n\
                 http {{\naccess_log off;\nclient_body_temp_path {at}/t1;\nproxy_temp_path {at}/t2;\n\
                 fastcgi_temp_path {at}/t3;\nuwsgi_temp_path {at}/t4;\nscgi_temp_path {at}/t5;\n\
                 include {at}/http.conf;\n{servers}}}\n"
            )
        };
        start(self.folder.path(), NGINX, &["-p", &format!("{at}/"), "-c"], &configuration)
    }

    fn apache(&self, allow: &str) -> Running {
        std::fs::write(self.path(".htaccess"), &self.outer).expect("there is room");
        let at = self.folder.path().display();
        let module =
            |name: &str| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n");
        let load: String = MODULES.iter().map(|name| module(name)).collect();
        let own = &self.inner;
        let configuration = |[port, _]: [u16; 2]| {
            format!(
                "ServerRoot {at}\nPidFile {at}/pid\nErrorLog {at}/error.log\nListen 127.0.0.1:{port}\n\
                 ServerName https://ny.example.no\nUseCanonicalName On\nKeepAlive Off\n{}{load}User #65534\nGroup #65534\nTypesConfig /dev/null\n\
                 DocumentRoot {at}/www\nDirectoryIndex index.html\n\
                 <Directory {at}/www>\nOptions None\nAllowOverride {allow}\nRequire all granted\n</Directory>\n\
                 <FilesMatch \"^\\.ht\">\nRequire all denied\n</FilesMatch>\n{own}\n",
                module("mpm_prefork")
            )
        };
        start(self.folder.path(), APACHE, &["-X", "-f"], &configuration)
    }
}

fn start(
    folder: &Path,
    program: &str,
    arguments: &[&str],
    configuration: &dyn Fn([u16; 2]) -> String,
) -> Running {
    for _ in 0..5 {
        let free = || TcpListener::bind("127.0.0.1:0").expect("a port");
        let ports = {
            let both = [free(), free()];
            both.map(|one| one.local_addr().expect("a port").port())
        };
        let path = folder.join("server.conf");
        std::fs::write(&path, configuration(ports)).expect("there is room");
        let said = std::fs::File::create(folder.join("said.log")).expect("there is room");
        let mut command = Command::new(program);
        command.args(arguments).arg(&path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(said);
        let mut running = Running { child: command.spawn().expect("the server starts"), ports };
        while running.child.try_wait().expect("it is our child").is_none() {
            if TcpStream::connect(("127.0.0.1", ports[0])).is_ok() {
                return running;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    panic!("{program} does not start:\n{}{}", read("said.log"), read("error.log"));
}

fn address(running: &Running) -> String {
    format!("http://127.0.0.1:{}{BASE}", running.ports[0])
}

/// Text without the lines that have `part`.
fn without(text: &mut String, part: &str) {
    assert!(text.contains(part), "the configuration has no `{part}`:\n{text}");
    *text = text.lines().filter(|line| !line.contains(part)).map(|line| format!("{line}\n")).collect();
}

fn instead(text: &mut String, from: &str, to: &str) {
    assert!(text.contains(from), "the configuration has no `{from}`:\n{text}");
    *text = text.replace(from, to);
}

/// What somebody spoils, and what must be said about it.
type Plant = (fn(&mut Host), &'static str);

const NGINX_FAULTS: &[Plant] = &[
    (
        |host| {
            let page = host.path("nb/start/welcome/index.html");
            let text = std::fs::read_to_string(&page).expect("a page");
            std::fs::write(page, text + "<!-- changed -->").expect("a page");
        },
        "wrong: /nyinnbygger/nb/start/welcome/ is not what was built",
    ),
    (
        |host| std::fs::remove_file(host.path("nb/contacts/index.html")).expect("a page"),
        "wrong: /nyinnbygger/nb/contacts/ is not there (answer 404)",
    ),
    (|host| without(&mut host.inner, "add_header X-Content-Type-Options"), "lacks `x-content-type-options`"),
    (
        |host| {
            instead(
                &mut host.inner,
                "include veiviser.d/*.conf;",
                "add_header Referrer-Policy origin always;",
            );
        },
        "sends `referrer-policy` twice",
    ),
    (
        |host| instead(&mut host.outer, "default-src 'none'", "default-src 'self'"),
        "sends another `content-security-policy` than it should",
    ),
    (
        |host| instead(&mut host.inner, "error_page 403 404 =404", "error_page 403 404 =200"),
        "answers 200 to an address that does not exist",
    ),
    (
        |host| instead(&mut host.outer, "/nyinnbygger/en/404.html;", "/nyinnbygger/nb/404.html;"),
        "/nyinnbygger/en/veiviser-finnes-ikke/ shows the 404 page in the wrong language",
    ),
    (
        |host| {
            let at = host.inner.find("_missing {").expect("the text for what is missing");
            let mut rest = host.inner.split_off(at);
            without(&mut rest, "add_header Content-Security-Policy");
            host.inner.push_str(&rest);
        },
        "veiviser-finnes-ikke/ lacks `content-security-policy`",
    ),
    (
        |host| without(&mut host.outer, "/old/hello"),
        "/nyinnbygger/nb/old/hello/ is an old address that the server does not lead on from",
    ),
    (
        |host| instead(&mut host.outer, "/nyinnbygger/nb/start/welcome/;", "/nyinnbygger/nb/;"),
        "leads to `/nyinnbygger/nb/`, not to `/nyinnbygger/nb/start/welcome/`",
    ),
    (|host| instead(&mut host.inner, "return 301 $", "return 307 $"), "leads on with answer 307"),
    (
        |host| instead(&mut host.inner, "text/calendar ics;", "text/plain ics;"),
        "has the type `text/plain; charset=utf-8`, not `text/calendar; charset=utf-8`",
    ),
    (|host| instead(&mut host.inner, "gzip_static on;", "gzip_static off;"), "is sent uncompressed"),
    (
        |host| instead(&mut host.inner, "gzip_static on;", "gzip_static always;"),
        "is sent compressed to those who did not ask",
    ),
    (
        |host| {
            for (path, bytes) in
                files(&host.path("")).into_iter().filter(|(path, _)| path.ends_with(".css.gz"))
            {
                let mut twice = GzEncoder::new(Vec::new(), Compression::fast());
                twice.write_all(&bytes).expect("memory");
                std::fs::write(host.path(&path), twice.finish().expect("memory")).expect("there is room");
            }
        },
        "does not unpack to what was built (gzip)",
    ),
    (|host| instead(&mut host.inner, "gzip_vary on;", "gzip_vary off;"), "lacks `Vary: Accept-Encoding`"),
    (
        |host| instead(&mut host.outer, "\" en;", "\" nb;"),
        "gives `/nyinnbygger/nb/` to readers who ask for `en-GB,nb;q=0.8`",
    ),
    (|host| without(&mut host.inner, "add_header Vary"), "lacks `Vary: Accept-Language`"),
    (
        |host| instead(&mut host.outer, "\"no-store\"", "\"no-cache\""),
        "is traceless but lacks `Cache-Control: no-store`",
    ),
    (|host| instead(&mut host.outer, "max-age=31536000", "max-age=0"), "has a code in its name, but"),
    (
        |host| {
            let rule = "absolute_redirect off;\n    if ($http_accept_language ~ ^en) { return 302 /nyinnbygger/en/; }\n";
            let at = host.inner.find("location ^~").expect("the site");
            let mut rest = host.inner.split_off(at);
            rest = rest.replacen("absolute_redirect off;\n", rule, 1);
            host.inner.push_str(&rest);
        },
        "wrong: /nyinnbygger/nb/, /nyinnbygger/nb/start/welcome/ leads on to `/nyinnbygger/en/`",
    ),
];

#[test]
fn each_fault_planted_in_nginx_is_found() {
    if !has(NGINX) {
        return;
    }
    let right = Host::new("nginx");
    let done = right.verify(&address(&right.nginx(&|_| String::new())), &["--strict"]);
    assert_eq!((done.code, done.stdout.as_str()), (0, ""), "{}", done.stderr);
    for (spoil, words) in NGINX_FAULTS {
        let mut host = right.again();
        spoil(&mut host);
        let done = host.verify(&address(&host.nginx(&|_| String::new())), &["--strict"]);
        assert!(done.stdout.contains(words), "`{words}` is not in\n{}{}", done.stdout, done.stderr);
        assert_eq!(done.code, 1, "{words}");
        let remedy = done.stdout.lines().skip_while(|line| !line.contains(words)).nth(1);
        assert!(remedy.is_some_and(|line| line.starts_with("  = ")), "{words}: {remedy:?}");
    }
}

const APACHE_FAULTS: &[Plant] = &[
    (|host| without(&mut host.outer, "Header always set Referrer-Policy"), "lacks `referrer-policy`"),
    (
        |host| host.outer.push_str("Header always add X-Content-Type-Options nosniff\n"),
        "sends `x-content-type-options` twice",
    ),
    (|host| host.outer.push_str("AddType text/plain .ics\n"), "not `text/calendar; charset=utf-8`"),
    (
        |host| without(&mut host.outer, "ErrorDocument 404"),
        "veiviser-finnes-ikke/ does not show the site's own 404 page",
    ),
    (
        |host| instead(&mut host.outer, "/nyinnbygger/nb/start/welcome/", "/nyinnbygger/nb/contacts/"),
        "leads to `/nyinnbygger/nb/contacts/`, not to `/nyinnbygger/nb/start/welcome/`",
    ),
    (|host| without(&mut host.outer, "AddOutputFilterByType"), "is sent uncompressed"),
    (|host| host.outer.push_str("NoSuchWord On\n"), "the server fails (answer 500)"),
    (
        |host| host.inner.push_str("<Location /nyinnbygger/nb/>\nHeader add Set-Cookie lb=1\n</Location>\n"),
        "sets a cookie",
    ),
];

#[test]
fn each_fault_planted_in_apache_is_found() {
    if !has(APACHE) {
        return;
    }
    let right = Host::new("apache");
    let done = right.verify(&address(&right.apache("FileInfo")), &["--strict", "--host", "ny.example.no"]);
    assert_eq!((done.code, done.stdout.as_str()), (0, ""), "{}", done.stderr);
    // A file that nobody reads.
    let done = right.verify(&address(&right.again().apache("None")), &[]);
    assert_eq!(done.code, 1, "{}", done.stdout);
    for words in ["lacks `content-security-policy`", "lacks `Cache-Control: no-store`"] {
        assert!(done.stdout.contains(words), "{}", done.stdout);
    }
    for (spoil, words) in APACHE_FAULTS {
        let mut host = right.again();
        spoil(&mut host);
        let done = host.verify(&address(&host.apache("FileInfo")), &["--host", "ny.example.no", "--strict"]);
        assert!(done.stdout.contains(words), "`{words}` is not in\n{}{}", done.stdout, done.stderr);
        assert_eq!(done.code, 1, "{words}");
    }
}

/// An authority, and a certificate of it for this machine and `ny.example.no`. None without `openssl`.
fn certificates(folder: &Path) -> Option<()> {
    if !has("/usr/bin/openssl") {
        return None;
    }
    let run = |line: &str| {
        let mut command = Command::new("/usr/bin/openssl");
        command.args(line.split(' ')).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null());
        assert!(command.status().expect("openssl starts").success(), "openssl {line}");
    };
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
    run(&format!("req -x509 {key} -keyout ca.key -out ca.pem -days 3 -subj /CN=Kommunens-utsteder"));
    run(&format!("req {key} -keyout own.key -out own.csr -subj /CN=ny.example.no"));
    let names = "basicConstraints=CA:FALSE\nsubjectAltName=DNS:ny.example.no,IP:127.0.0.1\n";
    std::fs::write(folder.join("names"), names).expect("there is room");
    run("x509 -req -in own.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out own.pem -days 2 -extfile names");
    Some(())
}

/// The two doors of a site: without encryption, leading to `to`, and with it.
fn doors(at: &Path, [open, secure]: [u16; 2], to: &str) -> String {
    let (at, to) = (at.display(), to.replace("PORT", &secure.to_string()));
    format!(
        "server {{\nlisten 127.0.0.1:{open};\nreturn 301 {to};\n}}\n\
         server {{\nlisten 127.0.0.1:{secure} ssl;\nssl_certificate {at}/own.pem;\n\
         ssl_certificate_key {at}/own.key;\nroot {at}/www;\ninclude {at}/site.conf;\n}}\n"
    )
}

#[test]
fn a_site_behind_https_is_seen_and_its_door_and_certificate_too() {
    if !has(NGINX) {
        return;
    }
    let host = Host::new("nginx");
    let folder = host.folder.path();
    if certificates(folder).is_none() {
        return;
    }
    let ca = folder.join("ca.pem");
    let ca = ca.to_str().expect("a plain path");
    let right = host.nginx(&|ports| doors(folder, ports, "https://127.0.0.1:PORT$request_uri"));
    let done = host.verify(&address(&right), &["--strict", "--ca", ca]);
    assert_eq!((done.code, done.stdout.as_str()), (0, ""), "{}", done.stderr);
    assert!(done.stderr.contains("through https"), "{}", done.stderr);
    // By the name that readers use, on the machine itself.
    let secure = format!("https://127.0.0.1:{}{BASE}", right.ports[1]);
    let done = host.verify(&secure, &["--strict", "--ca", ca, "--host", "ny.example.no"]);
    assert_eq!((done.code, done.stdout.as_str()), (0, ""), "{}", done.stderr);
    // Nobody's telephone knows that authority, and the certificate is for no other name.
    let unknown = host.verify(&secure, &[]);
    let other = host.verify(&secure, &["--ca", ca, "--host", "other.example.no"]);
    for done in [unknown, other] {
        assert_eq!(done.code, 1, "{}{}", done.stdout, done.stderr);
        assert!(done.stdout.contains("readers' telephones do not trust"), "{}", done.stdout);
        assert!(done.stdout.contains("--ca FILE") && done.stderr.contains("no page was compared"));
    }
    drop(right);
    for to in [
        "https://127.0.0.1:PORT/",
        "https://127.0.0.1:PORT/nyinnbygger/",
        "https://other.example.no$request_uri",
    ] {
        let wrong = host.nginx(&|ports| doors(folder, ports, to));
        let done = host.verify(&address(&wrong), &["--ca", ca]);
        assert_eq!(done.code, 1, "{to}: {}{}", done.stdout, done.stderr);
        assert!(
            done.stdout.contains("does not lead to the same address with https"),
            "{to}: {}",
            done.stdout
        );
        assert!(done.stdout.contains("§ 11"), "{}", done.stdout);
    }
}
