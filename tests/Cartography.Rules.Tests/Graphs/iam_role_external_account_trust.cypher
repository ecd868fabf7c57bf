// fails
CREATE (:AWSAccount {id: '1', inscope: true})-[:RESOURCE]->(:AWSRole {arn: 'r'})-[:TRUSTS_AWS_PRINCIPAL]->(:AWSPrincipal {arn: 'p'})<-[:RESOURCE]-(:AWSAccount {id: '2'})

// passes
CREATE (:AWSAccount {id: '1', inscope: true})-[:RESOURCE]->(:AWSRole {arn: 'r'})-[:TRUSTS_AWS_PRINCIPAL]->(:AWSPrincipal {arn: 'p'})<-[:RESOURCE]-(:AWSAccount {id: '2', inscope: true})
