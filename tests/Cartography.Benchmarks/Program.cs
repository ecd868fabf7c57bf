using Cartography.Benchmarks;

return args switch
{
    ["load", .. var rest] => await LoadBenchmark.RunAsync(LoadOptions.Parse(rest)),
    ["neo4j", .. var rest] => await Neo4jBenchmark.RunAsync(LoadOptions.Parse(rest)),
    ["big", .. var rest] => await BigBenchmark.RunAsync(LoadOptions.Parse(rest)),
    ["read", .. var rest] => await QueryBenchmark.RunAsync(LoadOptions.Parse(rest), only: null),
    ["child", var folder, var hosts, var accounts] => await ChildLoad.RunAsync(new LoadOptions(int.Parse(hosts), int.Parse(accounts), folder)),
    ["kill", var kills, .. var rest] => await CrashBenchmark.RunAsync(int.Parse(kills), LoadOptions.Parse(rest).Folder + "-kill"),
    ["crash-child", var folder, var first] => await CrashChild.RunAsync(folder, int.Parse(first)),
    _ => Usage.Print(),
};
