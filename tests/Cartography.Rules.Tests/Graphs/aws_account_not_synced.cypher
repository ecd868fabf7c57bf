// fails
CREATE (:AWSAccount {id: '1', name: 'one', inscope: true})-[:RESOURCE]->(:AWSPrincipal)

// passes
CREATE (a:AWSAccount {id: '1', name: 'one', inscope: true})-[:RESOURCE]->(:AWSPrincipal), (a)-[:RESOURCE]->(:AWSVpc)
CREATE (:AWSAccount {id: '2', name: 'two'})
