using Cartography.Bolt.Messages;
using Cartography.Values;

namespace Cartography.Bolt.Server.Sessions;

internal sealed partial class Session
{
    private static readonly MapValue HasMore = MapValue.Of(("has_more", true));

    private async ValueTask PullAsync(Pull pull)
    {
        var work = _work!;
        var started = Options.Clock.GetTimestamp();
        work.Token.ThrowIfCancellationRequested();
        var open = work.Find(pull.Query);
        var sent = 0L;

        while (await NextAsync(open, work))
        {
            if (sent == pull.Count)
            {
                Succeed(HasMore);
                return;
            }

            _writer.WriteRecord(open.Result.Row, _capabilities);
            open.HasRow = false;
            sent++;

            if (_writer.IsFull)
            {
                await _writer.FlushAsync();
            }
        }

        await CompleteAsync(open, work, started);
    }

    private async ValueTask DiscardAsync(Discard discard)
    {
        var work = _work!;
        var started = Options.Clock.GetTimestamp();
        work.Token.ThrowIfCancellationRequested();
        var open = work.Find(discard.Query);
        var passed = 0L;

        // The database can pass over the rest by itself, without making rows of it.
        open.IsUnread = discard.Count == -1;

        while (!open.IsUnread && await NextAsync(open, work))
        {
            if (passed == discard.Count)
            {
                Succeed(HasMore);
                return;
            }

            open.HasRow = false;
            passed++;
        }

        await CompleteAsync(open, work, started);
    }

    // Looks whether there is a row. One that was looked at stays for the next message.
    private static async ValueTask<bool> NextAsync(OpenResult open, Work work)
    {
        work.Token.ThrowIfCancellationRequested();

        if (!open.HasRow)
        {
            open.HasRow = await open.Result.ReadAsync(work.Token);
            open.HadRows |= open.HasRow;
        }

        return open.HasRow;
    }

    private async ValueTask CompleteAsync(OpenResult open, Work work, long started)
    {
        var database = _context.Database.ResolveDatabase(work.Options.Database);
        var summary = await open.Result.CompleteAsync(work.Token);
        var metadata = SummaryMetadata.Of(summary, open, work.Options.Notifications, MillisecondsSince(started), database, _capabilities);
        await work.CloseAsync(open);

        if (State == SessionState.AutoCommit)
        {
            await EndWorkAsync();
            State = SessionState.Ready;
        }

        Succeed(metadata);
    }
}
