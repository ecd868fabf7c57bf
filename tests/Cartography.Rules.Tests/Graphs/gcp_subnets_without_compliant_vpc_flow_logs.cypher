// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPSubnet {id: 's', flow_logs_enabled: true, flow_logs_sampling: 0.5})<-[:PART_OF_SUBNET]-(:GCPNetworkInterface)

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPSubnet {id: 's', purpose: 'PRIVATE', flow_logs_enabled: true, flow_logs_sampling: 1.0, flow_logs_aggregation_interval: 'INTERVAL_5_SEC', flow_logs_metadata: 'INCLUDE_ALL_METADATA'})
