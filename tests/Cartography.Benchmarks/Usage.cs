namespace Cartography.Benchmarks;

internal static class Usage
{
    public static int Print()
    {
        Console.Error.WriteLine("""
            load [--hosts N] [--accounts N] [--folder DIR]   first load, second load, 5 % changed, sweep; memory; reading while loading
            big  [--hosts N] [--accounts N] [--folder DIR]   the same with 1,000,000 hosts, reopening after a clean close and after kill -9
            neo4j [--hosts N] [--accounts N]                 the same loads through the Neo4j store, into the server of CARTOGRAPHY_TEST_NEO4J (emptied)
            load and big take --rows N, the rows in a transaction (10,000).
            read [--hosts N] [--accounts N]                  the read queries in process: median, 99th percentile, plan
            kill N [--folder DIR]                            N kills of a writing child with -9, each followed by a check
            """);
        return 2;
    }
}
