// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(v:AWSEBSVolume {id: 'v', encrypted: false})
CREATE (v)-[:TAGGED]->(:AWSTag {key: 'Name', value: 'data'}), (v)-[:TAGGED]->(:AWSTag {key: 'Name', value: 'archive'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEBSVolume {id: 'v', encrypted: true})
