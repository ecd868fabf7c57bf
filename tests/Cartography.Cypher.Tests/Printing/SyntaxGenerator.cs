using Cartography.Cypher.Syntax;
using Cartography.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cartography.Cypher.Tests.Printing;

/// <summary>Makes syntax trees of every kind that the parser can make.</summary>
internal static class SyntaxGenerator
{
    private static readonly Gen<string> Names = Gen.Frequency(
        (6, Gen.Elements("a", "b", "n", "r", "x1", "_y", "Person", "name")),
        (2, Gen.Elements("match", "IN", "count", "null", "case", "where", "not", "all", "shortestPath", "exists", "trim")),
        (1, Gen.Elements("with space", "back`tick", "ünï", "1st", "a\\u0041b", "\n", "x.y", "$")));

    private static readonly Gen<Variable> Variables = Names.Select(name => new Variable(name));

    private static readonly Gen<Literal> Literals = Gen.OneOf(
        Gen.Elements(Value.Null, Value.True, Value.False),
        Gen.Elements(0L, 1L, -1L, 42L, long.MaxValue, long.MinValue).Select(Value.From),
        Gen.Elements(0.0, -0.0, 1.5, -2.25, 1e300, 1e-300, double.MaxValue, double.Epsilon, double.NaN, double.PositiveInfinity).Select(Value.From),
        Gen.Elements("", "it's", "\"", "\\", "a\nb\tc\rd", "\u0000", "😀", "\\u0041", "`", "é").Select(Value.From)).Select(value => new Literal(value));

    private static readonly Gen<LabelExpression> LabelLeaves = Gen.OneOf(
        Names.Select(LabelExpression (name) => new LabelName(name)),
        Gen.Constant<LabelExpression>(new LabelWildcard()));

    public static Gen<Statement> Statements(int size) => Gen.OneOf(
        Queries(size).Select(Statement (query) => new QueryStatement(query)),
        Commands(),
        from kind in Gen.Elements(ExecutionMode.Explain, ExecutionMode.Profile)
        from query in Queries(size)
        select (Statement)new QueryStatement(query) { Prefix = new StatementPrefix(kind, "5", [new QueryOption("planner", "cost")]) });

    public static Gen<Expression> Expressions(int size)
    {
        var leaves = Gen.OneOf(
            Literals.Select(Expression (literal) => literal),
            Variables.Select(Expression (variable) => variable),
            Names.Select(Expression (name) => new Parameter(name)),
            Gen.Constant<Expression>(new CountStar()));
        if (size <= 0)
        {
            return leaves;
        }

        var inner = Expressions(size / 2);
        return Gen.OneOf(leaves, Operators(inner), Predicates(inner, size), Containers(inner), Forms(inner, size));
    }

    private static Gen<Expression> Operators(Gen<Expression> inner) => Gen.OneOf(
        Many(inner, 2).Select(Expression (operands) => new OrExpression(operands)),
        Many(inner, 2).Select(Expression (operands) => new XorExpression(operands)),
        Many(inner, 2).Select(Expression (operands) => new AndExpression(operands)),
        inner.Select(Expression (operand) => new NotExpression(operand)),
        from first in inner
        from parts in Many(from o in Enums<ComparisonOperator>() from e in inner select new ComparisonPart(o, e), 1)
        select (Expression)new ComparisonExpression(first, parts),
        from o in Enums<BinaryOperator>()
        from left in inner
        from right in inner
        select (Expression)new BinaryExpression(o, left, right),
        from o in Enums<UnaryOperator>()
        from operand in inner
        select (Expression)new UnaryExpression(o, operand));

    private static Gen<Expression> Predicates(Gen<Expression> inner, int size) => Gen.OneOf(
        from e in inner from negated in Bools select (Expression)new NullPredicate(e, negated),
        from e in inner from type in Types(2) from negated in Bools select (Expression)new TypePredicate(e, type, negated),
        from e in inner from form in Enums<NormalForm>() from negated in Bools select (Expression)new NormalizedPredicate(e, form, negated),
        from e in inner from labels in Labels(size / 2) select (Expression)new LabelPredicate(e, labels),
        from q in Enums<Quantifier>() from v in Variables from l in inner from w in inner select (Expression)new QuantifiedPredicate(q, v, l, w),
        Paths(size / 2, inExpression: true).Select(Expression (path) => new PatternExpression(path)),
        Queries(size / 3).Select(Expression (query) => new ExistsSubquery(query)),
        Queries(size / 3).Select(Expression (query) => new CountSubquery(query)));

    private static Gen<Expression> Containers(Gen<Expression> inner) => Gen.OneOf(
        Many(inner, 0).Select(Expression (items) => new ListExpression(items)),
        Many(from k in Names from e in inner select new MapEntry(k, e), 0).Select(Expression (entries) => new MapExpression(entries)),
        from e in inner from k in Names select (Expression)new PropertyAccess(e, k),
        from e in inner from i in inner select (Expression)new IndexAccess(e, i),
        from e in inner from a in Maybe(inner) from b in Maybe(inner) select (Expression)new SliceAccess(e, a, b),
        from v in Variables from items in Many(ProjectionItems(inner), 0) select (Expression)new MapProjection(v, items));

    private static Gen<MapProjectionItem> ProjectionItems(Gen<Expression> inner) => Gen.OneOf(
        Gen.Constant<MapProjectionItem>(new AllPropertiesItem()),
        Names.Select(MapProjectionItem (key) => new PropertyItem(key)),
        Variables.Select(MapProjectionItem (variable) => new VariableItem(variable)),
        from k in Names from e in inner select (MapProjectionItem)new EntryItem(k, e));

    private static Gen<Expression> Forms(Gen<Expression> inner, int size) => Gen.OneOf(
        from v in Variables from l in inner from w in Maybe(inner) from p in Maybe(inner) select (Expression)new ListComprehension(v, l, w, p),
        from p in Paths(size / 2, inExpression: true)
        from v in Maybe(Variables)
        from w in Maybe(inner)
        from e in inner
        select (Expression)new PatternComprehension(p with { Variable = v }, w, e),
        from b in Many(from c in inner from r in inner select new SearchedCaseBranch(c, r), 1)
        from d in Maybe(inner)
        select (Expression)new SearchedCase(b, d),
        from e in inner
        from b in Many(from c in Many(CaseConditions(inner), 1) from r in inner select new SimpleCaseBranch(c, r), 1)
        from d in Maybe(inner)
        select (Expression)new SimpleCase(e, b, d),
        from a in Variables from i in inner from v in Variables from l in inner from b in inner select (Expression)new ReduceExpression(a, i, v, l, b),
        from parts in Many(Gen.Elements("f", "date", "toUpper", "all", "reduce", "with space"), 1)
        from distinct in Bools
        from arguments in Many(inner, distinct ? 1 : 0)
        select (Expression)new FunctionCall(parts, distinct, arguments),
        from side in Enums<TrimSide>() from c in Maybe(inner) from s in inner select (Expression)new TrimExpression(side, c, s),
        from s in inner from form in Enums<NormalForm>() select (Expression)new NormalizeExpression(s, form));

    private static Gen<Expression> CaseConditions(Gen<Expression> inner) => Gen.OneOf(
        from o in Enums<ComparisonOperator>()
        from e in inner
        select (Expression)new ComparisonExpression(new CaseOperand(), [new ComparisonPart(o, e)]),
        from o in Gen.Elements(BinaryOperator.In, BinaryOperator.StartsWith, BinaryOperator.RegexMatch)
        from e in inner
        select (Expression)new BinaryExpression(o, new CaseOperand(), e),
        Bools.Select(Expression (negated) => new NullPredicate(new CaseOperand(), negated)));

    private static Gen<TypeName> Types(int size) => size == 0
        ? from n in Gen.Elements("INTEGER", "STRING", "ZONED DATETIME", "ANY", "PROPERTY VALUE", "NODE") from b in Bools select (TypeName)new SimpleTypeName(n, b)
        : Gen.OneOf(
            Types(0),
            from e in Types(size - 1) from b in Bools select (TypeName)new ListTypeName(e, b),
            Many(Types(0), 1).Select(TypeName (types) => new UnionTypeName(types)));

    private static Gen<LabelExpression> Labels(int size) => size <= 0
        ? LabelLeaves
        : Gen.OneOf(
            LabelLeaves,
            Labels(size / 2).Select(LabelExpression (operand) => new LabelNot(operand)),
            Many(Labels(size / 2), 2).Select(LabelExpression (operands) => new LabelAnd(operands, Colons: false)),
            Many(Labels(size / 2), 2).Select(LabelExpression (operands) => new LabelOr(operands, Colons: false)),
            Many(Names.Select(LabelExpression (name) => new LabelName(name)), 2).Select(LabelExpression (operands) => new LabelAnd(operands, Colons: true)),
            from e in Expressions(size / 2) from m in Enums<DynamicLabelMatch>() select (LabelExpression)new DynamicLabel(e, m));

    private static Gen<NodePattern> Nodes(int size) =>
        from v in Maybe(Variables)
        from l in Maybe(Labels(size / 2))
        from p in Maybe(Properties(size / 2))
        from w in Maybe(Expressions(size / 2))
        select new NodePattern(v, l, p, w);

    private static Gen<Expression> Properties(int size) => Gen.OneOf(
        Names.Select(Expression (name) => new Parameter(name)),
        Many(from k in Names from e in Expressions(size) select new MapEntry(k, e), 0).Select(Expression (entries) => new MapExpression(entries)));

    private static Gen<RelationshipPattern> Relationships(int size, bool quantified) =>
        from v in Maybe(Variables)
        from d in Enums<RelationshipDirection>()
        from t in Maybe(Labels(size / 2))
        from l in Maybe(Gen.Elements(new VariableLength(null, null), new VariableLength(2, 2), new VariableLength(1, null), new VariableLength(null, 3), new VariableLength(0, 4)))
        from p in Maybe(Properties(size / 2))
        from w in Maybe(Expressions(size / 2))
        from q in quantified ? Maybe(Quantifiers) : Gen.Constant<PathQuantifier?>(null)
        select new RelationshipPattern(v, d, t, l, p, w, q);

    private static readonly Gen<PathQuantifier> Quantifiers = Gen.Elements(new PathQuantifier(0, null), new PathQuantifier(1, 3), new PathQuantifier(2, 2));

    private static Gen<PathPattern> Paths(int size, bool inExpression)
    {
        var step = from r in Relationships(size / 2, quantified: !inExpression) from n in Nodes(size / 2) select new PathElement[] { r, n };
        var chain = from first in Nodes(size / 2)
                    from steps in Many(step, inExpression ? 1 : 0)
                    select new PathPattern(null, null, new PathElement[] { first }.Concat(steps.SelectMany(s => s)).ToSyntaxList());
        if (inExpression)
        {
            return chain;
        }

        var parenthesized = from p in chain.Where(p => p.Elements.Count > 1)
                            from w in Maybe(Expressions(size / 2))
                            from q in Maybe(Quantifiers)
                            select new PathPattern(null, null, [new ParenthesizedPath(p, w, q)]);
        var shortest = from n in Nodes(0)
                       from r in Relationships(0, quantified: false)
                       from kind in Gen.Elements(PathSelectorKind.ShortestPathFunction, PathSelectorKind.AllShortestPathsFunction)
                       select new PathPattern(null, new PathSelector(kind, null), [n, r, n]);
        var selected = from p in chain
                       from kind in Gen.Elements(PathSelectorKind.Any, PathSelectorKind.Shortest, PathSelectorKind.AllShortest, PathSelectorKind.ShortestGroups)
                       select p with { Selector = new PathSelector(kind, kind == PathSelectorKind.AllShortest ? null : new Literal(2)) };
        return from p in Gen.OneOf(chain, parenthesized, shortest, selected) from v in Maybe(Variables) select p with { Variable = v };
    }

    private static Gen<Query> Queries(int size)
    {
        var single = Many(Clauses(size / 2), 1).Select(clauses => new SingleQuery(clauses));
        return Gen.Frequency(
            (4, single.Select(Query (query) => query)),
            (1, from branches in Many(single, 2) from all in Bools select (Query)new UnionQuery(branches, all)));
    }

    private static Gen<Clause> Clauses(int size)
    {
        var e = Expressions(size / 2);
        var reading = Gen.OneOf(
            from o in Bools
            from m in Enums<MatchMode>()
            from p in Many(Paths(size / 2, inExpression: false), 1)
            from w in Maybe(e)
            select (Clause)new MatchClause(o, m, p, [], w),
            from l in e from v in Variables select (Clause)new UnwindClause(l, v),
            from p in Projections(e) from w in Maybe(e) select (Clause)new WithClause(p, w),
            Projections(e).Select(Clause (p) => new ReturnClause(p)),
            from n in Many(Names, 1) from a in Maybe(Many(e, 0)) from o in Bools select (Clause)new CallProcedureClause(o, n, a, null));
        if (size <= 0)
        {
            return reading;
        }

        var nested = from o in Bools
                     from s in Maybe(Many(Variables, 0).Select(v => new SubqueryScope(false, v)))
                     from q in Queries(size / 3)
                     select (Clause)new SubqueryClause(o, s, q, null);
        return Gen.OneOf(reading, reading, Writes(e, size), nested);
    }

    private static Gen<Clause> Writes(Gen<Expression> e, int size) => Gen.OneOf(
        from p in Many(Paths(size / 2, inExpression: false), 1) from i in Bools select (Clause)new CreateClause(p, i),
        from p in Paths(size / 2, inExpression: false)
        from a in Many(from c in Bools from i in Many(SetItems(e), 1) select new MergeAction(c, i), 0)
        select (Clause)new MergeClause(p, a),
        Many(SetItems(e), 1).Select(Clause (items) => new SetClause(items)),
        from m in Enums<DeleteMode>() from t in Many(e, 1) select (Clause)new DeleteClause(m, t),
        from v in Variables from l in e from i in Many(SetItems(e), 1) select (Clause)new ForeachClause(v, l, [new SetClause(i)]));

    private static Gen<SetItem> SetItems(Gen<Expression> e) => Gen.OneOf(
        from t in e from k in Names from v in e select (SetItem)new SetPropertyItem(new PropertyAccess(t, k), v),
        from t in Variables from i in e from v in e select (SetItem)new SetPropertyItem(new IndexAccess(t, i), v),
        from t in Variables from v in e from a in Bools select (SetItem)new SetAllPropertiesItem(t, v, a),
        from t in Variables from l in Many(Names.Select(LabelExpression (n) => new LabelName(n)), 1) select (SetItem)new SetLabelsItem(t, l));

    private static Gen<Projection> Projections(Gen<Expression> e) =>
        from d in Bools
        from all in Bools
        from items in Many(from x in e from a in Maybe(Variables) select new ProjectionItem(x, a), all ? 0 : 1)
        from o in Many(from x in e from desc in Bools select new SortItem(x, desc), 0)
        from s in Maybe(e)
        from l in Maybe(e)
        select new Projection(d, all, items, o, s, l);

    private static Gen<Statement> Commands() => Gen.Elements<Statement>(
        new CreateIndexStatement(IndexKind.Range, new Literal("my index"), false, true, new SchemaTarget(new Variable("n"), false, ["A"], ["p", "q r"]), null),
        new CreateIndexStatement(IndexKind.FullText, null, false, false, new SchemaTarget(new Variable("r"), true, ["A", "B"], ["p"]), new MapExpression([])),
        new CreateIndexStatement(IndexKind.Lookup, new Parameter("name"), true, false, new SchemaTarget(new Variable("n"), false, [], []), null),
        new CreateConstraintStatement(ConstraintKind.Unique, null, false, true, new SchemaTarget(new Variable("n"), false, ["A"], ["p"]), null, null),
        new CreateConstraintStatement(
            ConstraintKind.Typed, new Literal("c"), false, false, new SchemaTarget(new Variable("n"), true, ["A"], ["p"]), new SimpleTypeName("STRING", false), null),
        new DropIndexStatement(new Literal("where"), true),
        new DropConstraintStatement(new Literal("c"), false),
        new CommandStatement([new ShowClause(ShowKind.Indexes, "RANGE", [], null, new Literal(true))], null),
        new CommandStatement([new ShowClause(ShowKind.Functions, "BUILT IN EXECUTABLE BY CURRENT USER", [], null, null)], null),
        new CommandStatement([new ShowClause(ShowKind.Transactions, "", [new Literal("a"), new Literal("b")], null, null)], null),
        new CommandStatement([new TerminateTransactionsClause([new Parameter("id")], null, null)], null));

    private static Gen<bool> Bools => Gen.Elements(false, true);

    private static Gen<T> Enums<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((2, Gen.Constant<T?>(null)), (1, gen.Select(T? (value) => value)));

    private static Gen<SyntaxList<T>> Many<T>(Gen<T> gen, int minimum) =>
        Gen.Choose(minimum, minimum + 2).SelectMany(count => gen.ArrayOf(count)).Select(items => items.ToSyntaxList());
}
