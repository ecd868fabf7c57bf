// fails
CREATE (a:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEBSSnapshot {id: 'es', ispublic: true}), (a)-[:RESOURCE]->(:AWSRDSSnapshot {arn: 'rs', ispublic: true}), (a)-[:RESOURCE]->(:AWSEC2Image {id: 'ami', ispublic: true, owner: '1'})

// passes
CREATE (a:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSEBSSnapshot {id: 'es', ispublic: false}), (a)-[:RESOURCE]->(:AWSRDSSnapshot {arn: 'rs', ispublic: false}), (a)-[:RESOURCE]->(:AWSEC2Image {id: 'ami', ispublic: false, owner: '1'})
CREATE (:AWSAccount {id: '2'})-[:RESOURCE]->(:AWSEC2Image {id: 'theirs', ispublic: true, owner: 'amazon'})
