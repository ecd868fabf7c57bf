using Cartography.Cypher.Syntax;

namespace Cartography.Cypher.Printing;

/// <content>Queries and reading clauses.</content>
public sealed partial class Printer
{
    private void WriteQuery(Query query)
    {
        switch (query)
        {
            case SingleQuery single:
                Separated(single.Clauses, WriteClause, " ");
                break;
            case UnionQuery union:
                Separated(union.Branches, WriteQuery, union.All ? " UNION ALL " : " UNION ");
                break;
        }
    }

    private void WriteClause(Clause clause)
    {
        switch (clause)
        {
            case UseClause use:
                Add("USE ").Write(use.Graph);
                break;
            case MatchClause match:
                WriteMatch(match);
                break;
            case UnwindClause unwind:
                Add("UNWIND ").Write(unwind.List);
                Add(" AS ").WriteName(unwind.Variable);
                break;
            case WithClause with:
                Add("WITH ").WriteProjection(with.Projection);
                WriteWhere(with.Where);
                break;
            case ReturnClause result:
                Add("RETURN ").WriteProjection(result.Projection);
                break;
            case FinishClause:
                Add("FINISH");
                break;
            case CallProcedureClause call:
                WriteCall(call);
                break;
            case SubqueryClause subquery:
                WriteSubquery(subquery);
                break;
            case LoadCsvClause load:
                WriteLoadCsv(load);
                break;
            default:
                WriteWritingClause(clause);
                break;
        }
    }

    private void WriteMatch(MatchClause match)
    {
        Add(match.Optional ? "OPTIONAL MATCH " : "MATCH ").Add(match.Mode switch
        {
            MatchMode.RepeatableElements => "REPEATABLE ELEMENTS ",
            MatchMode.DifferentRelationships => "DIFFERENT RELATIONSHIPS ",
            _ => "",
        });
        Separated(match.Patterns, WritePath);
        foreach (var hint in match.Hints)
        {
            WriteHint(hint);
        }

        WriteWhere(match.Where);
    }

    private void WriteHint(Hint hint)
    {
        switch (hint)
        {
            case ScanHint scan:
                Add(" USING SCAN ").WriteName(scan.Variable);
                Add(":").Add(Names.Plain(scan.Label));
                break;
            case JoinHint join:
                Add(" USING JOIN ON ");
                Separated(join.Variables, WriteName);
                break;
            case IndexHint index:
                Add(" USING ").Add(index.IndexType is null ? "" : index.IndexType + " ").Add(index.Seek ? "INDEX SEEK " : "INDEX ").WriteName(index.Variable);
                Add(":").Add(Names.Plain(index.Label)).Add("(");
                Separated(index.Properties, key => Add(Names.Plain(key)));
                Add(")");
                break;
        }
    }

    private void WriteProjection(Projection projection)
    {
        AddIf(projection.Distinct, "DISTINCT ");
        AddIf(projection.All, "*");
        AddIf(projection.All && projection.Items.Count > 0, ", ");
        Separated(projection.Items, item =>
        {
            Write(item.Expression);
            if (item.Alias is not null)
            {
                Add(" AS ").WriteName(item.Alias);
            }
        });
        if (projection.OrderBy.Count > 0)
        {
            Add(" ORDER BY ");
            Separated(projection.OrderBy, item =>
            {
                Write(item.Expression);
                AddIf(item.Descending, " DESC");
            });
        }

        WriteCount(" SKIP ", projection.Skip);
        WriteCount(" LIMIT ", projection.Limit);
    }

    private void WriteCount(string word, Expression? count)
    {
        if (count is not null)
        {
            Add(word).Write(count);
        }
    }

    private void WriteCall(CallProcedureClause call)
    {
        Add(call.Optional ? "OPTIONAL CALL " : "CALL ").Add(string.Join('.', call.NameParts.Select(Names.Plain)));
        if (call.Arguments is not null)
        {
            Add("(");
            Separated(call.Arguments, Write);
            Add(")");
        }

        if (call.Yield is not null)
        {
            Add(call.Yield.All ? " YIELD *" : call.Yield.Items.Count == 0 ? " YIELD -" : " YIELD ");
            Separated(call.Yield.Items, item =>
            {
                Add(Names.Word(item.Column)).Add(" AS ").WriteName(item.Variable);
            });
            WriteWhere(call.Yield.Where);
        }
    }

    private void WriteSubquery(SubqueryClause subquery)
    {
        Add(subquery.Optional ? "OPTIONAL CALL " : "CALL ");
        if (subquery.Scope is not null)
        {
            Add("(").Add(subquery.Scope.All ? "*" : "");
            Separated(subquery.Scope.Variables, WriteName);
            Add(") ");
        }

        Add("{ ").WriteQuery(subquery.Query);
        Add(" }");
        if (subquery.InTransactions is { } transactions)
        {
            WriteInTransactions(transactions);
        }
    }

    private void WriteInTransactions(InTransactions transactions)
    {
        Add(" IN ");
        if (transactions.Concurrency is not null)
        {
            Write(transactions.Concurrency, Level.Sum);
            Add(" ");
        }

        Add(transactions.Concurrent ? "CONCURRENT TRANSACTIONS" : "TRANSACTIONS");
        if (transactions.BatchSize is not null)
        {
            Add(" OF ").Write(transactions.BatchSize);
            Add(" ROWS");
        }

        AddIf(transactions.OnError != OnError.Default, $" ON ERROR {transactions.OnError.ToString().ToUpperInvariant()}");
        if (transactions.Status is not null)
        {
            Add(" REPORT STATUS AS ").WriteName(transactions.Status);
        }
    }

    private void WriteLoadCsv(LoadCsvClause load)
    {
        Add(load.WithHeaders ? "LOAD CSV WITH HEADERS FROM " : "LOAD CSV FROM ").Write(load.Source);
        Add(" AS ").WriteName(load.Variable);
        AddIf(load.FieldTerminator is not null, $" FIELDTERMINATOR {Names.Text(load.FieldTerminator ?? "")}");
    }
}
