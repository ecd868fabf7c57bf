// fails
CREATE (:DatabricksIpAccessList {id: 'l1', enabled: true, list_type: 'ALLOW', ip_addresses: ['10.0.0.0/8', '::/0']})

// passes
CREATE (:DatabricksIpAccessList {id: 'l1', enabled: true, list_type: 'ALLOW', ip_addresses: ['10.0.0.0/8']})
CREATE (:DatabricksIpAccessList {id: 'l2', enabled: false, list_type: 'ALLOW', ip_addresses: ['0.0.0.0/0']})
