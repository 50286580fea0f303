//! Who does what: for every type of contact point what people turn to it about, and who runs it.
//! Both follow from the type, so that a list of helpers needs no text of its own and no translator:
//! its words are the interface strings `helps_<type>`, `topic_<topic>` and `run_by_<body>`.

/// What people turn to contacts about, in the order in which lists show it.
pub const TOPICS: [&str; 9] =
    ["first", "danger", "health", "family", "learning", "work-money", "home", "rights", "together"];

/// Who runs a service.
pub const BODIES: [&str; 4] = ["municipality", "county", "state", "volunteers"];

/// What a type of contact point stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// The type, one of [`TYPES`].
    pub kind: &'static str,
    /// What people turn to it about, one of [`TOPICS`].
    pub topic: &'static str,
    /// Who runs it, one of [`BODIES`]; none where that differs from place to place, or is nobody's
    /// business: then nothing is said.
    pub body: Option<&'static str>,
}

const fn of(topic: &'static str, kind: &'static str) -> Service {
    Service { kind, topic, body: None }
}

const fn local(topic: &'static str, kind: &'static str) -> Service {
    Service { kind, topic, body: Some("municipality") }
}

const fn county(topic: &'static str, kind: &'static str) -> Service {
    Service { kind, topic, body: Some("county") }
}

const fn state(topic: &'static str, kind: &'static str) -> Service {
    Service { kind, topic, body: Some("state") }
}

const fn free(topic: &'static str, kind: &'static str) -> Service {
    Service { kind, topic, body: Some("volunteers") }
}

/// Every type, by topic. Who runs a service follows Norwegian law: the police, the hospitals (and with
/// them ambulances), taxes and residence are the state's; dentists, upper secondary schools and career
/// guidance the county's; schools, health stations, fire and housing the municipality's.
const SERVICES: [Service; 55] = [
    local("first", "primary"),
    local("first", "main-contact"),
    local("first", "general-enquiries"),
    of("first", "site-editors"),
    state("danger", "police-emergency"),
    local("danger", "fire"),
    state("danger", "ambulance"),
    local("danger", "legevakt"),
    state("danger", "poison"),
    state("danger", "police"),
    of("danger", "child-helpline"),
    of("danger", "crisis-centre"),
    of("danger", "violence-helpline"),
    of("danger", "control-helpline"),
    state("danger", "competence-team"),
    free("health", "helpline-mental"),
    local("health", "mental-health-local"),
    of("health", "gp-office"),
    state("health", "gp-change-national"),
    state("health", "health-information"),
    local("health", "health-first"),
    local("health", "migration-health"),
    county("health", "dental-clinic"),
    local("family", "health-station"),
    local("family", "kindergarten-office"),
    local("family", "school-office"),
    local("family", "school-health"),
    of("family", "school-adviser"),
    state("family", "diversity-adviser"),
    local("family", "child-welfare"),
    local("learning", "adult-school"),
    county("learning", "county-education"),
    county("learning", "county-career"),
    state("learning", "hk-dir"),
    state("learning", "lanekassen"),
    of("work-money", "nav-office"),
    state("work-money", "nav-national"),
    state("work-money", "skatteetaten"),
    state("work-money", "labour-inspection"),
    local("home", "housing-office"),
    state("home", "husbanken"),
    state("home", "tenancy-disputes"),
    state("rights", "udi"),
    state("rights", "imdi"),
    state("rights", "statsforvalter"),
    state("rights", "foreign-ministry"),
    local("together", "volunteer-coordination"),
    of("together", "volunteer-centre"),
    of("together", "activity-house"),
    local("together", "leisure-office"),
    free("together", "red-cross-local"),
    free("together", "association"),
    of("together", "peer-coordinator"),
    of("together", "seniors"),
    local("together", "library"),
];

/// Every type of contact point. The label of a type is the interface string `type_<type>`.
pub const TYPES: [&str; SERVICES.len()] = {
    let mut types = [""; SERVICES.len()];
    let mut at = 0;
    while at < types.len() {
        types[at] = SERVICES[at].kind;
        at += 1;
    }
    types
};

/// What the type `kind` stands for; nothing if there is no such type.
#[must_use]
pub fn service(kind: &str) -> Option<Service> {
    SERVICES.into_iter().find(|service| service.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_type_stands_once_under_a_topic_and_body_of_the_lists() {
        let kinds: BTreeSet<&str> = TYPES.into_iter().collect();
        assert_eq!(kinds.len(), SERVICES.len());
        for service in SERVICES {
            assert!(TOPICS.contains(&service.topic), "{}", service.kind);
            assert!(service.body.is_none_or(|body| BODIES.contains(&body)), "{}", service.kind);
        }
        assert!(TOPICS.iter().all(|topic| SERVICES.iter().any(|service| service.topic == *topic)));
        assert_eq!(service("library").map(|service| service.topic), Some("together"));
        assert_eq!(service("librari"), None);
    }
}
