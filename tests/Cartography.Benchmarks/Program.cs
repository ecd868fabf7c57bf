using Cartography.Benchmarks;

return args switch
{
    ["load", .. var rest] => await LoadBenchmark.RunAsync(LoadOptions.Parse(rest)),
    ["big", .. var rest] => await BigBenchmark.RunAsync(LoadOptions.Parse(rest)),
    ["child", var folder, var hosts, var accounts] => await ChildLoad.RunAsync(new LoadOptions(int.Parse(hosts), int.Parse(accounts), folder)),
    _ => Usage.Print(),
};
