using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints what guards a content writer: no null, no depth that could not be read.</summary>
internal static class WriteGuards
{
    public static void EmitStart(WireTypeModel model, int depth, SourceWriter source)
    {
        EmitNull(model, source);
        if (!model.IsAbstract)
        {
            source.Line($"writer.CheckDepth({Literals.Int(depth)});");
        }
    }

    public static void EmitOptimization(WireTypeModel model, SourceWriter source)
    {
        if (model.IsOptimizedAtOnce)
        {
            source.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]");
        }
    }

    public static void EmitNull(WireTypeModel model, SourceWriter source)
    {
        if (model.IsReferenceType)
        {
            source.Block("if (value is null)", () => source.Line($"throw {Names.WireErrors}.NullMember();"));
            source.Line();
        }
    }

    /// <summary>Prints the way down to a nested wire type around what writes it; to other values there is none to count.</summary>
    public static void EmitNested(bool isNested, int levels, SourceWriter source, System.Action emit)
    {
        if (!isNested)
        {
            emit();
            return;
        }

        source.Line($"writer.Enter({Literals.Int(levels)});");
        emit();
        source.Line($"writer.Exit({Literals.Int(levels)});");
    }

    /// <summary>Prints the check of what stands around the items of a list that may be missing with all that.</summary>
    public static void EmitAround(bool isOptional, int levels, SourceWriter source)
    {
        if (isOptional && levels > 1)
        {
            source.Line($"writer.CheckDepth({Literals.Int(levels - 1)});");
        }
    }
}
