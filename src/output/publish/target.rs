//! Where a site is published to: a folder, or `sftp://user@host:port/path`.

use std::fmt;
use std::path::PathBuf;

/// A place that somebody named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A folder of this machine.
    Folder(PathBuf),
    /// A folder of another one.
    Machine(Machine),
}

/// A folder of another machine, and the program that leads there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// Name on that machine; that of the settings of `ssh` if there is none.
    pub(super) user: Option<String>,
    /// Name of the machine, or of its entry in the settings of `ssh`.
    pub(super) host: String,
    /// Port; that of the settings if there is none.
    pub(super) port: Option<u16>,
    /// The folder, without a slash at its end.
    pub(super) path: String,
    /// The program that makes the connection.
    pub(super) program: PathBuf,
}

/// Why an address of another machine is not taken. It holds nothing of the address, which may hold a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It has a password.
    Password,
    /// It names no machine or no folder, or has signs in them that none has.
    Form,
}

impl Target {
    /// The place that `given` names; `program` makes connections to other machines.
    ///
    /// # Errors
    /// If it begins like the address of another machine and is none that is taken.
    pub fn parse(given: &str, program: PathBuf) -> Result<Target, Unfit> {
        let Some(rest) = given.strip_prefix("sftp://") else {
            return Ok(Target::Folder(PathBuf::from(given)));
        };
        let (name, path) = rest.split_once('/').ok_or(Unfit::Form)?;
        let (user, place) = match name.rsplit_once('@') {
            Some((user, _)) if user.contains(':') => return Err(Unfit::Password),
            Some((user, place)) => (Some(user), place),
            None => (None, name),
        };
        let (host, port) = match place.strip_prefix('[').and_then(|place| place.split_once(']')) {
            Some((host, "")) => (host, None),
            Some((host, port)) => (host, Some(port.strip_prefix(':').ok_or(Unfit::Form)?)),
            None => place.split_once(':').map_or((place, None), |(host, port)| (host, Some(port))),
        };
        let port = port.map(|port| port.parse().map_err(|_| Unfit::Form)).transpose()?;
        let sound = |word: &str| {
            let known = |c: char| c.is_ascii_alphanumeric() || "._-:".contains(c);
            // A word that begins with a dash would be an option of the program.
            !word.is_empty() && !word.starts_with('-') && word.chars().all(known)
        };
        let path = path.trim_end_matches('/');
        let steps = path.split('/').all(|step| !step.is_empty() && step != "." && step != "..");
        let fits = sound(host) && user.is_none_or(|user| sound(user) && !user.contains(':'));
        if !fits || !steps || path == "~" || path.chars().any(char::is_control) {
            return Err(Unfit::Form);
        }
        // `/~/` is the folder that one comes to, as in other programs that take such addresses.
        let path = path.strip_prefix("~/").map_or_else(|| format!("/{path}"), str::to_owned);
        let (user, host) = (user.map(str::to_owned), host.to_owned());
        Ok(Target::Machine(Machine { user, host, port, path, program }))
    }
}

impl fmt::Display for Target {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Folder(folder) => write!(out, "{}", folder.display()),
            Target::Machine(machine) => write!(out, "{machine}"),
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("sftp://")?;
        if let Some(user) = &self.user {
            write!(out, "{user}@")?;
        }
        if self.host.contains(':') {
            write!(out, "[{}]", self.host)?;
        } else {
            out.write_str(&self.host)?;
        }
        if let Some(port) = self.port {
            write!(out, ":{port}")?;
        }
        if self.path.starts_with('/') { out.write_str(&self.path) } else { write!(out, "/~/{}", self.path) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(given: &str) -> Result<String, Unfit> {
        Target::parse(given, PathBuf::from("ssh")).map(|target| target.to_string())
    }

    #[test]
    fn an_address_is_taken_as_it_is_written() {
        for given in [
            "sftp://web.example.no/www",
            "sftp://ola@web.example.no:2222/srv/www/ny",
            "sftp://[2001:db8::1]:22/www",
            "sftp://web/~/public_html",
            "/srv/www",
            "public",
        ] {
            assert_eq!(parse(given).as_deref(), Ok(given));
        }
        assert_eq!(parse("sftp://web/www/").as_deref(), Ok("sftp://web/www"));
    }

    #[test]
    fn no_address_holds_a_password_an_option_or_a_way_out() {
        assert_eq!(parse("sftp://ola:hemmelig@web/www"), Err(Unfit::Password));
        assert_eq!(parse("sftp://ola:hem@melig@web/www"), Err(Unfit::Password));
        for given in [
            "sftp://web",
            "sftp://web/",
            "sftp:///www",
            "sftp://-oProxyCommand=x/www",
            "sftp://-l@web/www",
            "sftp://web:port/www",
            "sftp://web/www/../etc",
            "sftp://web/~",
            "sftp://we b/www",
            "sftp://web;ls/www",
        ] {
            assert_eq!(parse(given), Err(Unfit::Form), "{given}");
        }
    }
}
