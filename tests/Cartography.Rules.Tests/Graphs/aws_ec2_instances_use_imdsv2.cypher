// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(i:AWSEC2Instance {instanceid: 'i', metadatahttptokens: 'optional'})
CREATE (i)-[:TAGGED]->(:AWSTag {key: 'Name', value: 'a'}), (i)-[:TAGGED]->(:AWSTag {key: 'Name', value: 'b'})

// passes
CREATE (a:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEC2Instance {instanceid: 'i', metadatahttptokens: 'required'})
CREATE (a)-[:RESOURCE]->(:AWSEC2Instance {instanceid: 'j', metadatahttptokens: 'optional', state: 'terminated'})
