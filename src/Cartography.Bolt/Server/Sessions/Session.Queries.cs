using Cartography.Bolt.Messages;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

internal sealed partial class Session
{
    private ValueTask RunAsync(Run run) => State == SessionState.InTransaction ? RunInTransactionAsync(run) : RunAutoCommitAsync(run);

    private async ValueTask RunAutoCommitAsync(Run run)
    {
        var options = OptionsOf(run.Extra);
        var started = Options.Clock.GetTimestamp();
        _work = new Work(options, Options.Clock, _interrupts.Work);
        var database = _context.Database.ResolveDatabase(options.Database);
        _work.Add(await _context.Database.RunAsync(run.Query, run.Parameters, options, _work.Token));
        State = SessionState.AutoCommit;
        Succeed(RunMetadata(started, query: null, options.Database is null ? database : null));
    }

    private async ValueTask RunInTransactionAsync(Run run)
    {
        var work = _work!;
        var started = Options.Clock.GetTimestamp();
        work.Token.ThrowIfCancellationRequested();
        work.Add(await work.Transaction!.RunAsync(run.Query, run.Parameters, work.Token));
        Succeed(RunMetadata(started, work.LastQuery, database: null));
    }

    private MapValue RunMetadata(long started, long? query, string? database)
    {
        var result = _work!.Find(-1).Result;
        var entries = new List<KeyValuePair<string, Value>>
        {
            new("t_first", MillisecondsSince(started)),
            new("fields", Value.From(ListValue.Of(result.Columns.Select(Value.From)))),
        };

        if (query is { } number)
        {
            entries.Add(new("qid", number));
        }

        if (database is not null && _capabilities.NamesDatabase)
        {
            entries.Add(new("db", database));
        }

        return MapValue.Of(entries);
    }

    private async ValueTask BeginAsync(Begin begin)
    {
        var options = OptionsOf(begin.Extra);
        _work = new Work(options, Options.Clock, _interrupts.Work);
        var database = _context.Database.ResolveDatabase(options.Database);
        _work.Transaction = await _context.Database.BeginAsync(options, _work.Token);
        State = SessionState.InTransaction;
        Succeed(options.Database is null && _capabilities.NamesDatabase ? MapValue.Of(("db", database)) : MapValue.Empty);
    }

    private async ValueTask CommitAsync()
    {
        var work = _work!;
        work.Token.ThrowIfCancellationRequested();
        await work.CloseAllAsync();
        var bookmark = await work.Transaction!.CommitAsync(work.Token);
        await EndWorkAsync();
        State = SessionState.Ready;
        Succeed(bookmark is null ? MapValue.Empty : MapValue.Of(("bookmark", bookmark)));
    }

    private async ValueTask RollbackAsync()
    {
        var work = _work!;
        await work.CloseAllAsync();

        if (!work.IsTimedOut)
        {
            await work.Transaction!.RollbackAsync(_interrupts.Work);
        }

        await EndWorkAsync();
        State = SessionState.Ready;
        Succeed(MapValue.Empty);
    }

    private async ValueTask ResetAsync()
    {
        // Of several in a row only the last is done; the others were overtaken by it.
        if (_interrupts.Answer() > 0)
        {
            _writer.Write(Ignored.Instance, _capabilities);
            return;
        }

        await EndWorkAsync();
        State = SessionState.Ready;
        Succeed(MapValue.Empty);
    }

    private ValueTask RouteAsync(Route route)
    {
        RefuseImpersonation(route.Extra.Text("imp_user"));
        var database = _context.Database.ResolveDatabase(route.Extra.Text("db"));
        var routes = Options.Routes?.Invoke(database) ?? RoutingTable.Alone(route, _context.Address);
        Succeed(RoutingTable.Of(route, database, routes, _capabilities));
        return ValueTask.CompletedTask;
    }

    private TransactionOptions OptionsOf(MapValue extra)
    {
        var options = TransactionExtra.Read(extra, _capabilities);
        RefuseImpersonation(options.ImpersonatedUser);

        return options with
        {
            Timeout = options.Timeout ?? Options.TransactionTimeout,
            Notifications = new NotificationFilter(
                options.Notifications.MinimumSeverity ?? _filter.MinimumSeverity,
                options.Notifications.DisabledCategories ?? _filter.DisabledCategories),
        };
    }

    private static void RefuseImpersonation(string? user)
    {
        if (user is not null)
        {
            throw new BoltException("Neo.ClientError.Statement.ArgumentError", "Impersonation is not supported here: leave the impersonated user out.");
        }
    }

    private long MillisecondsSince(long started) => (long)Options.Clock.GetElapsedTime(started).TotalMilliseconds;
}
