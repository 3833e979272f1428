using System;
using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the validator of a wire type.</summary>
internal sealed class ValidateEmitter(WireTypeModel model, SourceWriter source)
{
    public void Emit()
    {
        source.Line("/// <inheritdoc/>");
        source.Line(Names.GeneratedCode);
        source.Line(Names.Hidden);
        source.Block($"public static void ValidateMembers(ref {Names.Validator} validator, {model.Declaration.FullName} {WireTypeEmitter.Parameter(model)})", () =>
        {
            WireTypeEmitter.EmitUnwrapping(model, source);
            new DerivedEmitter(model, source).EmitValidate();
            if (model.IsAbstract)
            {
                return;
            }

            source.Block($"if (!validator.CheckDepth({Literals.Int(Math.Max(model.XmlDepth, model.JsonDepth))}))", () => source.Line("return;"));
            source.Line();
            foreach (MemberModel member in model.Members.Where(static m => m.Fixed is null))
            {
                EmitMember(member);
            }

            new GroupRules(model, source).Emit();
        });
        PatternEmitter.Emit(model, source);
    }

    private void EmitMember(MemberModel member)
    {
        string expression = "value." + member.Access;
        string path = Literals.Text(member.XmlPath);
        bool isText = member is { Value.Kind: ValueKind.Text, IsList: false };
        if (!isText && CanBeAbsent(member) && !member.IsNullable && member.Constraints.All(static c => c.Kind != ConstraintKind.Required))
        {
            source.Line($"validator.Required({IsGiven(member, expression)}, {path});");
        }

        if (member is { Value.Kind: ValueKind.String, IsList: false })
        {
            source.Line($"validator.Text({expression}, {path});");
        }
        else if (isText)
        {
            expression = EmitText(member, expression, path);
        }

        foreach (ConstraintModel constraint in member.Constraints)
        {
            EmitConstraint(member, constraint, expression, path);
        }

        if (member.Unknown != UnknownKind.None)
        {
            source.Block($"if ({expression} is {{ }} {member.Local})", () => source.Line(UnknownContent.Validate(model, member, member.Local)));
            return;
        }

        if (member.IsDictionary
            || member.Value.Kind is ValueKind.Enum or ValueKind.Flags or ValueKind.WireType or ValueKind.Choice
            || member is { IsList: true, Value.IsText: true })
        {
            EmitInner(member, expression, path);
        }
    }

    // The text is asked for once; what it says of the value being there is checked with it.
    private string EmitText(MemberModel member, string expression, string path)
    {
        bool mayBeNull = member.IsNullable && member.Constraints.All(static c => c.Kind != ConstraintKind.Required);
        source.Line($"{(member.Constraints.Count > 0 ? $"string? {member.Local} = " : "")}{TextOf(member.Value, expression, mayBeNull, path)}");
        return member.Local;
    }

    /// <summary>The statement that checks a value which stands as one text.</summary>
    public static string TextOf(ValueModel value, string expression, bool mayBeNull, string path) =>
        $"validator.TextOf<{value.Type}>({expression}, mayBeNull: {Bool(mayBeNull)}, {path});";

    private void EmitConstraint(MemberModel member, ConstraintModel constraint, string expression, string path)
    {
        string rule = Literals.Text(constraint.Rule);
        bool isText = member is { Value.IsText: true, IsList: false };
        switch (constraint.Kind)
        {
            case ConstraintKind.Required when isText && member.Value.Kind == ValueKind.Text:
                if (!constraint.AllowsEmpty)
                {
                    source.Line($"validator.Required({expression} is null || !string.IsNullOrWhiteSpace({expression}), {path});");
                }

                break;
            case ConstraintKind.Required:
                source.Line(isText && !constraint.AllowsEmpty
                    ? $"validator.Required(!string.IsNullOrWhiteSpace({expression}), {path});"
                    : $"validator.Required({(CanBeAbsent(member) ? IsGiven(member, expression) : "true")}, {path});");
                break;
            case ConstraintKind.Length when isText:
                source.Line($"validator.Length({expression}, {Literals.Size(constraint.Least)}, {Literals.Size(constraint.Most)}, {rule}, {path});");
                break;
            case ConstraintKind.Length when member is { Value.IsBytes: true, IsList: false }:
                source.Line($"validator.Bytes({expression}, {Literals.Size(constraint.Least)}, {Literals.Size(constraint.Most)}, {rule}, {path});");
                break;
            case ConstraintKind.Length when member.IsList:
                EmitIfPresent(member, constraint, expression, list =>
                    $"validator.{(member.IsRequired ? "RequiredItems" : "Items")}({CountOf(member, list)}, {Literals.Size(constraint.Least)}, {Literals.Size(constraint.Most)}, {rule}, {path});");
                break;
            case ConstraintKind.Range when !member.IsList:
                EmitIfPresent(member, constraint, expression, v =>
                    $"validator.Range({v}, {constraint.Minimum!.Expression}, {constraint.Maximum!.Expression}, {Bool(constraint.MinimumIsExclusive)}, {Bool(constraint.MaximumIsExclusive)}, {path});");
                break;
            case ConstraintKind.Pattern when isText:
                source.Line($"validator.Matches(Patterns.{PatternEmitter.Name(member, constraint)}, {expression}, {path});");
                break;
            case ConstraintKind.Form when isText || member.Value.Kind == ValueKind.Uri && !member.IsList:
                source.Line($"validator.{constraint.Rule}({expression}, {path});");
                break;
            case ConstraintKind.Allowed when !member.IsList:
                source.Line($"validator.Allowed({(constraint.Values.Count == 0 ? "false" : $"{expression} is {Any(constraint.Values)}")}, {Literals.Text(string.Join(", ", constraint.Values.Select(static v => v.Expression)))}, {path});");
                break;
            case ConstraintKind.Denied when !member.IsList && constraint.Values.Count > 0:
                source.Line($"validator.Denied(!({expression} is {Any(constraint.Values)}), {path});");
                break;
        }
    }

    private void EmitIfPresent(MemberModel member, ConstraintModel constraint, string expression, Func<string, string> statement)
    {
        if (CanBeAbsent(member))
        {
            // One member may have several constraints, each with a variable of its own.
            string present = member.Local + "_" + constraint.Rule;
            source.Block($"if ({expression} is {Given(member)} {present})", () => source.Line(statement(present)));
        }
        else
        {
            source.Line(statement(expression));
        }
    }

    // Items and nested objects, whose violations get this member's path in front.
    private void EmitInner(MemberModel member, string expression, string path)
    {
        bool canBeNull = CanBeAbsent(member);
        if (!canBeNull && !member.IsList && member.Value.Kind is ValueKind.Enum or ValueKind.Flags)
        {
            EmitCheck(member, expression, path, path);
            return;
        }

        source.Block(canBeNull ? $"if ({expression} is {Given(member)} {member.Local})" : null, () =>
        {
            string present = canBeNull ? member.Local : expression;
            if (!member.IsList)
            {
                EmitCheck(member, present, path, path);
                return;
            }

            source.Line("int index = 0;");
            EmitNested(member.IsNested, member, () => source.Block($"foreach ({ReadLocals.LoopType(member)} item in {present})", () =>
            {
                if (member.IsDictionary)
                {
                    EmitEntryCheck(member, path);
                }
                else
                {
                    EmitItemCheck(member, path);
                }

                source.Line("index++;");
            }));
        });
    }

    private void EmitItemCheck(MemberModel member, string path)
    {
        if (!member.ItemIsNullable)
        {
            EmitCheck(member, "item", "\"\"", path + ", index");
            return;
        }

        string present = member.Local + "Item";
        source.Block($"if (item is {{ }} {present})", () => EmitCheck(member, present, "\"\"", path + ", index"));
    }

    // An immutable array that nobody made is none.
    private static bool CanBeAbsent(MemberModel member) => member.IsNullable || member.IsList || !member.Value.IsValueType;

    private static string IsGiven(MemberModel member, string expression) =>
        member.List == ListKind.ImmutableArray ? $"{expression} is {Given(member)}" : expression + " is not null";

    /// <summary>The pattern of a value that is there.</summary>
    public static string Given(MemberModel member) => member.List == ListKind.ImmutableArray ? "{ IsDefault: false }" : "{ }";

    private void EmitEntryCheck(MemberModel member, string path)
    {
        source.Line("int mark = validator.Count;");
        source.Line("validator.Text(item.Key, \"\");");
        bool isReference = !member.Value.IsValueType;
        if (isReference && !member.ItemIsNullable)
        {
            source.Line("validator.Required(item.Value is not null, \"\");");
        }

        if (member.Value.Kind is ValueKind.String)
        {
            source.Line("validator.Text(item.Value, \"\");");
        }
        else if (member.Value.Kind is ValueKind.Text or ValueKind.Enum or ValueKind.Flags or ValueKind.WireType or ValueKind.Choice)
        {
            string present = member.Local + "Item";
            bool canBeNull = isReference || member.ItemIsNullable;
            source.Block(canBeNull ? $"if (item.Value is {{ }} {present})" : null, () =>
                source.Line(Check(member, canBeNull ? present : "item.Value", "\"\"")));
        }

        source.Line($"validator.Prefix(mark, {path}, index);");
    }

    private void EmitCheck(MemberModel member, string expression, string path, string prefix)
    {
        ValueModel value = member.Value;
        bool isItem = path == "\"\"";
        string check = Check(member, expression, path);
        if (!isItem && value.Kind is not (ValueKind.WireType or ValueKind.Choice))
        {
            source.Line(check);
            return;
        }

        source.Line("int mark = validator.Count;");
        if (value.Kind != ValueKind.Enum && !value.IsValueType && isItem)
        {
            source.Line($"validator.Required({expression} is not null, \"\");");
            source.Block($"if ({expression} is not null)", () => source.Line(check));
        }
        else
        {
            EmitNested(member is { IsNested: true, IsList: false }, member, () => source.Line(check));
        }

        source.Line($"validator.Prefix(mark, {prefix});");
    }

    // In the format that has more levels: what is found to be in order can be written in both.
    private void EmitNested(bool isNested, MemberModel member, Action emit)
    {
        string levels = Literals.Int(Math.Max(member.XmlLevels, member.JsonLevels));
        if (isNested)
        {
            source.Line($"validator.Enter({levels});");
        }

        emit();
        if (isNested)
        {
            source.Line($"validator.Exit({levels});");
        }
    }

    private string Check(MemberModel member, string expression, string path) => member.Value.Kind switch
    {
        ValueKind.WireType => $"{member.Value.Type}.ValidateMembers(ref validator, {expression});",
        ValueKind.Choice => ChoiceEmitter.Validate(member, expression),
        ValueKind.Enum or ValueKind.Flags => EnumCheck(model, member.Value, expression, path),
        ValueKind.Text => TextOf(member.Value, expression, mayBeNull: false, path),
        _ => $"validator.Text({expression}, {path});",
    };

    /// <summary>The statement that refuses a number without a name.</summary>
    public static string EnumCheck(WireTypeModel model, ValueModel value, string expression, string path)
    {
        EnumModel found = model.Enums.First(e => e.Type == value.Type);
        string names = string.Join(", ", found.Values.Where(static v => !v.IsAlias).Select(static v => v.XmlName));
        return $"validator.Allowed(IsDefined{found.Function}({expression}), {Literals.Text(names)}, {path});";
    }

    /// <summary>How many items a list has that is there.</summary>
    public static string CountOf(MemberModel member, string list) => member.List == ListKind.Array || member.List == ListKind.ImmutableArray
        ? list + ".Length"
        : member.Type.Contains("IEnumerable<") ? $"global::System.Linq.Enumerable.Count({list})" : list + ".Count";

    private static string Any(EquatableArray<ConstantModel> values) => string.Join(" or ", values.Select(static v => v.Expression));

    private static string Bool(bool value) => value ? "true" : "false";
}
