// fails
CREATE (:AWSAccount {id: '1', name: 'one'})-[:RESOURCE]->(:AWSPrincipal:AWSRole {arn: 'arn:r', name: 'r'})-[:POLICY]->(:AWSPolicy {id: 'p', name: 'policy'})-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Allow', action: ['iam:CreateRole'], resource: ['*']})
CREATE (:AzureSubscription {id: 's'})-[:RESOURCE]->(ra:AzureRoleAssignment {scope: '/'})-[:ROLE_ASSIGNED]->(:AzureRoleDefinition {id: 'rd', role_name: 'role'})-[:HAS_PERMISSIONS]->(:AzurePermissions {actions: ['Microsoft.ManagedIdentity/userAssignedIdentities/one/assign/action'], not_actions: []})
CREATE (:EntraPrincipal:EntraUser {id: 'e', display_name: 'E'})-[:HAS_ROLE_ASSIGNMENT]->(ra)
CREATE (:GCPPrincipal:GCPServiceAccount {id: 'g', email: 'g@example.com'})-[:HAS_ALLOW_POLICY]->(b:GCPPolicyBinding)-[:APPLIES_TO]->(:GCPProject {id: 'p'})
CREATE (b)-[:GRANTS_ROLE]->(:GCPRole {name: 'roles/x', permissions: ['iam.serviceAccounts.actAs']})

// passes
CREATE (:AWSAccount {id: '1', name: 'one'})-[:RESOURCE]->(r:AWSPrincipal:AWSRole {arn: 'arn:r', name: 'r'})-[:POLICY]->(p:AWSPolicy {id: 'p', name: 'policy'})-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Allow', action: ['iam:CreateRole'], resource: ['*']})
CREATE (p)-[:STATEMENT]->(:AWSPolicyStatement {effect: 'Deny', action: ['iam:*'], resource: ['*']})
CREATE (:AzureSubscription {id: 's'})-[:RESOURCE]->(ra:AzureRoleAssignment {scope: '/'})-[:ROLE_ASSIGNED]->(:AzureRoleDefinition {id: 'rd', role_name: 'role'})-[:HAS_PERMISSIONS]->(:AzurePermissions {actions: ['Microsoft.Authorization/*'], not_actions: ['Microsoft.Authorization/roleAssignments/*']})
CREATE (:EntraPrincipal:EntraUser {id: 'e', display_name: 'E'})-[:HAS_ROLE_ASSIGNMENT]->(ra)
CREATE (:GCPPrincipal:GCPServiceAccount {id: 'g', email: 'g@example.com'})-[:HAS_ALLOW_POLICY]->(b:GCPPolicyBinding)-[:APPLIES_TO]->(:GCPProject {id: 'p'})
CREATE (b)-[:GRANTS_ROLE]->(:GCPRole {name: 'roles/x', permissions: ['storage.objects.get']})
