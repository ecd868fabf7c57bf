// fails
CREATE (:User {id: 'u', active: false})-[:HAS_ACCOUNT]->(:UserAccount {id: 'a', active: true})

// passes
CREATE (:User {id: 'u', active: true})-[:HAS_ACCOUNT]->(:UserAccount {id: 'a', active: true})
CREATE (:User {id: 'v', active: false})-[:HAS_ACCOUNT]->(:UserAccount {id: 'b', active: false})
