// fails
CREATE (:UserAccount {id: 'a'})

// passes
CREATE (:UserAccount {id: 'a'})<-[:HAS_ACCOUNT]-(:User)
CREATE (:UserAccount:SlackUser {id: 'USLACKBOT'}), (:UserAccount:KubernetesUser {id: 'k', name: 'system:admin'}), (:UserAccount {id: 'b', active: false})
